package id.brevet.purchase;

import id.brevet.account.GroupType;
import java.time.Instant;
import java.util.UUID;

/** What the money is for. */
public record Seat(UUID batch, String title, String course, String slug, Instant startAt, GroupType group) {

    static Seat of(Purchase it) {
        var batch = it.batch;
        return new Seat(batch.id, batch.title, batch.course.title, batch.slug, batch.startAt, it.groupType);
    }

    public String href() {
        return "/batch/" + slug;
    }
}
