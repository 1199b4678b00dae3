package id.brevet.purchase;

import id.brevet.account.GroupType;
import java.time.Instant;
import java.util.UUID;

/** The seat that a bill is for: its batch and the payer's group. */
public record SeatView(UUID batch, String title, String course, String slug, Instant startAt, GroupType group) {

    static SeatView of(Purchase it) {
        var batch = it.batch;
        return new SeatView(batch.id, batch.title, batch.course.title, batch.slug, batch.startAt, it.groupType);
    }

    public String href() {
        return "/batch/" + slug;
    }
}
