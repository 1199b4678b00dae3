/** Courses and the batches in which they are held; the package that sells seats defines {@code batch_held}. */
@NullMarked
package id.brevet.catalogue;

import org.jspecify.annotations.NullMarked;
