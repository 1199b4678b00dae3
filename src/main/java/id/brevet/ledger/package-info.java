/**
 * The books, in double entry: they only grow, and every journal adds up to zero. Hears of money from {@code payment}.
 */
@NullMarked
package id.brevet.ledger;

import org.jspecify.annotations.NullMarked;
