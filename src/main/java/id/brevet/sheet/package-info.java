/** Spreadsheets in and out: read within limits whoever made them, written so that nothing in them runs. */
@NullMarked
package id.brevet.sheet;

import org.jspecify.annotations.NullMarked;
