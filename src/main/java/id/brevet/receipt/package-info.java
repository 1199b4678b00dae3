/** Receipts: written with the payment, printed and mailed afterwards, and checked by anybody with the code. */
@NullMarked
package id.brevet.receipt;

import org.jspecify.annotations.NullMarked;
