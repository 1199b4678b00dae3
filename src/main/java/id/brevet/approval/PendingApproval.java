package id.brevet.approval;

import java.util.UUID;

/** A wish that waits for its answer, as it stands beside what it is about. */
public record PendingApproval(UUID object, String place, String asker) {

    public static PendingApproval of(Approval it) {
        return new PendingApproval(it.objectId, ApprovalMail.PLACE + "/" + it.id, it.askedBy.name);
    }
}
