/** Deeds that two of the office must want before they are done; whoever has such deeds brings a {@code NeedsTwoPeople}. */
@NullMarked
package id.brevet.approval;

import org.jspecify.annotations.NullMarked;
