/** Orders of seats in batches, and their bills as students see and pay them. */
@NullMarked
package id.brevet.purchase;

import org.jspecify.annotations.NullMarked;
