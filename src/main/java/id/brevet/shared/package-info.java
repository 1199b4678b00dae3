/** Types that every feature uses: roles, refusals, pages of a list. Depends on no feature. */
@NullMarked
package id.brevet.shared;

import org.jspecify.annotations.NullMarked;
