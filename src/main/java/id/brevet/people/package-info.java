/** The office's side of people: finding them, taking them in one by one or by the sheet, and judging their papers. */
@NullMarked
package id.brevet.people;

import org.jspecify.annotations.NullMarked;
