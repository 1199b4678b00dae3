package id.brevet.approval;

import java.util.UUID;

/** A waiting request as the page of its object shows it. */
public record PendingApproval(UUID object, String place, String asker) {

    public static PendingApproval of(Approval it) {
        return new PendingApproval(it.objectId, ApprovalMail.PLACE + "/" + it.id, it.askedBy.name);
    }
}
