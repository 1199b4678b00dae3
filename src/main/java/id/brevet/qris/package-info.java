/** QRIS, the national payment code: parsed strictly, never by searching its text, and written anew for one amount. */
@NullMarked
package id.brevet.qris;

import org.jspecify.annotations.NullMarked;
