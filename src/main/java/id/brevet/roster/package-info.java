/** People by the sheet: understood cell by cell, taken in all at once, and asked in one after the other. */
@NullMarked
package id.brevet.roster;

import org.jspecify.annotations.NullMarked;
