/** Who did what to what, and when: written with the deed, never changed afterwards. */
@NullMarked
package id.brevet.audit;

import org.jspecify.annotations.NullMarked;
