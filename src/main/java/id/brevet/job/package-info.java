/** Background jobs: queued in the transaction that causes them, run by one node, and tried again if they fail. */
@NullMarked
package id.brevet.job;

import org.jspecify.annotations.NullMarked;
