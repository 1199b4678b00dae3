/** The office's side of people: finding them, taking them in, and judging their papers. */
@NullMarked
package id.brevet.people;

import org.jspecify.annotations.NullMarked;
