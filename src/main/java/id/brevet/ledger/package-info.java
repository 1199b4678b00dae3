/** The books, in double entry: they only grow, and every journal comes to nothing. Hears of money from {@code payment}. */
@NullMarked
package id.brevet.ledger;

import org.jspecify.annotations.NullMarked;
