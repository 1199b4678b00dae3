package id.brevet.statement;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The decision about a line as it was typed: ignored, or assigned to a bill by its id or number. */
public record MatchForm(
        @RestForm @Nullable String decision,
        @RestForm("purchase_id") @Nullable String purchaseId,
        @RestForm @Nullable String number,
        @RestForm @Nullable String reason) {

    static final MatchForm BLANK = new MatchForm(null, null, null, null);

    boolean ignores() {
        return "ignore".equals(decision);
    }

    MutationApi.MatchRequest match(@Nullable UUID byNumber) {
        return new MutationApi.MatchRequest(purchase() == null ? byNumber : purchase(), reason);
    }

    MutationApi.IgnoreRequest ignore() {
        return new MutationApi.IgnoreRequest(reason);
    }

    private @Nullable UUID purchase() {
        try {
            return purchaseId == null ? null : UUID.fromString(purchaseId);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
