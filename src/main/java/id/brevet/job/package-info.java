/** Work that is done later, by one node, and again if it fails; asked for in the transaction that causes it. */
@NullMarked
package id.brevet.job;

import org.jspecify.annotations.NullMarked;
