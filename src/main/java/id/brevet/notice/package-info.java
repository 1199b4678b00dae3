/** Notices to a person inside the product: the bell and the list behind it. */
@NullMarked
package id.brevet.notice;

import org.jspecify.annotations.NullMarked;
