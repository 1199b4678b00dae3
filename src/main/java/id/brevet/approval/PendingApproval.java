package id.brevet.approval;

import java.util.UUID;

/** A waiting request as the page of its object shows it. */
public record PendingApproval(UUID object, String href, String asker) {

    public static PendingApproval of(Approval it) {
        return new PendingApproval(it.objectId, ApprovalMail.PATH + "/" + it.id, it.askedBy.name);
    }
}
