/** Receipts: written with the money they speak of, printed and sent afterwards, and checked by anybody. */
@NullMarked
package id.brevet.receipt;

import org.jspecify.annotations.NullMarked;
