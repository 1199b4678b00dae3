/** Bank statements: taken in line by line, held against what is owed, each line once in whichever files it stands. */
@NullMarked
package id.brevet.statement;

import org.jspecify.annotations.NullMarked;
