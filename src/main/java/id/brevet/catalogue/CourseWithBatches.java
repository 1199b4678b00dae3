package id.brevet.catalogue;

import id.brevet.shared.Slice;

/** A course with the batches in which it has been held of late. */
public record CourseWithBatches(CourseView course, Slice<BatchView> batches) {

    public boolean more() {
        return batches.total() > batches.items().size();
    }
}
