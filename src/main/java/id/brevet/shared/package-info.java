/** The few words every feature speaks: roles, refusals, pages of a list. Knows nothing of any feature. */
@NullMarked
package id.brevet.shared;

import org.jspecify.annotations.NullMarked;
