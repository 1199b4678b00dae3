/**
 * Bank statements: imported line by line, matched with the payments that are expected, and each line counted once,
 * whichever files contain it.
 */
@NullMarked
package id.brevet.statement;

import org.jspecify.annotations.NullMarked;
