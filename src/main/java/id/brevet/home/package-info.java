/** What a visitor sees before they have a name here. */
@NullMarked
package id.brevet.home;

import org.jspecify.annotations.NullMarked;
