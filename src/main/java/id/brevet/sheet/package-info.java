/** Spreadsheets: hostile ones are read within limits, and none is written with formulas. */
@NullMarked
package id.brevet.sheet;

import org.jspecify.annotations.NullMarked;
