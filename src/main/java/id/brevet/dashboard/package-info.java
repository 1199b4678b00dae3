/** The first page of each portal: what there is to know and to do now. */
@NullMarked
package id.brevet.dashboard;

import org.jspecify.annotations.NullMarked;
