/**
 * Money that is owed, proved, received or given back: one state machine for everything that is sold. Tells the world
 * {@code Payment.Received}, {@code Refunded}, {@code Expired} and the like.
 */
@NullMarked
package id.brevet.payment;

import org.jspecify.annotations.NullMarked;
