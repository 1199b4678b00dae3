/** Foundation of the product: embedded database, keys derived from the secret, clock, settings and start. */
@NullMarked
package id.brevet.ground;

import org.jspecify.annotations.NullMarked;
