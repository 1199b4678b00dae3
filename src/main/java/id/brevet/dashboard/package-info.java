/** The first page of each portal, with news and open tasks. */
@NullMarked
package id.brevet.dashboard;

import org.jspecify.annotations.NullMarked;
