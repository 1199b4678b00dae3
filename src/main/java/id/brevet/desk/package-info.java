/** The office's side of purchases: deciding about payments, money that is not settled, refunds, moves, walk-ins, exports. */
@NullMarked
package id.brevet.desk;

import org.jspecify.annotations.NullMarked;
