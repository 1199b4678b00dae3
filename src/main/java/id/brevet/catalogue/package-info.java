/** What the centre offers: courses, and the batches in which they are held. Who sells the seats answers {@code batch_held}. */
@NullMarked
package id.brevet.catalogue;

import org.jspecify.annotations.NullMarked;
