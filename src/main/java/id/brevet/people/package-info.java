/** The office's side of people: finding, adding and changing them, and checking student proofs. */
@NullMarked
package id.brevet.people;

import org.jspecify.annotations.NullMarked;
