/** Paper: pages as PDF that reach for nothing outside, QR codes, and amounts in words. */
@NullMarked
package id.brevet.paper;

import org.jspecify.annotations.NullMarked;
