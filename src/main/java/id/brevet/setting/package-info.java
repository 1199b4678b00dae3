/** What the office sets once for the whole product, and what is read of it wherever the centre is named. */
@NullMarked
package id.brevet.setting;

import org.jspecify.annotations.NullMarked;
