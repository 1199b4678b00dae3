/**
 * Payments: money that is owed, proved, received or given back, in one state machine for everything that is sold.
 * Publishes {@code Payment.Received}, {@code Cleared}, {@code Surplus}, {@code Refunded} and {@code Moved}.
 */
@NullMarked
package id.brevet.payment;

import org.jspecify.annotations.NullMarked;
