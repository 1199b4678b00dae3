/** What the house stands on: the database of our own, the secret, the clock, and the start itself. */
@NullMarked
package id.brevet.ground;

import org.jspecify.annotations.NullMarked;
