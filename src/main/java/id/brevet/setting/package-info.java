/** Settings that the office makes for the whole product, and the centre as pages show it. */
@NullMarked
package id.brevet.setting;

import org.jspecify.annotations.NullMarked;
