package id.brevet.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as its page shows it. */
public record ApprovalView(
        UUID id,
        ApprovalKind kind,
        String subject,
        String description,
        String href,
        String asker,
        Instant askedAt,
        ApprovalOutcome outcome,
        boolean mine,
        @Nullable Instant aloneFrom,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        boolean singleAdmin) {

    public String answerHref() {
        return ApprovalMail.PATH + "/" + id;
    }

    public boolean waits() {
        return outcome == ApprovalOutcome.WAITING;
    }

    /** Only the sole admin may approve their own request. */
    public boolean approvable() {
        return waits() && (!mine || aloneFrom != null);
    }
}
