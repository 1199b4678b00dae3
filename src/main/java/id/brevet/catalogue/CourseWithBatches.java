package id.brevet.catalogue;

import id.brevet.shared.Slice;

/** A course with its latest batches. */
public record CourseWithBatches(CourseView course, Slice<BatchView> batches) {

    public boolean more() {
        return batches.total() > batches.items().size();
    }
}
