package id.brevet.approval;

import java.util.UUID;

/** A wish that waits for its answer, as it stands beside what it is about. */
public record Pending(UUID object, String place, String asker) {

    public static Pending of(Approval it) {
        return new Pending(it.objectId, Herald.PLACE + "/" + it.id, it.askedBy.name);
    }
}
