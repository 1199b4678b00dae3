/** Seats in batches, bought by students or for them by the office, from the order to the money. */
@NullMarked
package id.brevet.purchase;

import org.jspecify.annotations.NullMarked;
