/** Files as people send them: whose each is, what it really is, where it lies. Asks whoever refers to one who may see it. */
@NullMarked
package id.brevet.upload;

import org.jspecify.annotations.NullMarked;
