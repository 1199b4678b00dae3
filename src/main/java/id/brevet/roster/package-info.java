/** The import of people from a sheet: read cell by cell, saved all at once, and invited one after the other. */
@NullMarked
package id.brevet.roster;

import org.jspecify.annotations.NullMarked;
