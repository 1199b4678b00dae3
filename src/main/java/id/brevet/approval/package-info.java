/** Actions that need two people of the office; a feature with such an action implements {@code NeedsTwoPeople}. */
@NullMarked
package id.brevet.approval;

import org.jspecify.annotations.NullMarked;
