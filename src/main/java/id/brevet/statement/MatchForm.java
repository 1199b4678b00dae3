package id.brevet.statement;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is to become of a line, as it was typed: whose it is, by the bill itself or by its number. */
public record MatchForm(
        @RestForm @Nullable String decision,
        @RestForm("purchase_id") @Nullable String purchaseId,
        @RestForm @Nullable String number,
        @RestForm @Nullable String reason) {

    static final MatchForm BLANK = new MatchForm(null, null, null, null);

    boolean ignores() {
        return "ignore".equals(decision);
    }

    MutationApi.Match match(@Nullable UUID numbered) {
        return new MutationApi.Match(purchase() == null ? numbered : purchase(), reason);
    }

    MutationApi.Ignoring ignoring() {
        return new MutationApi.Ignoring(reason);
    }

    private @Nullable UUID purchase() {
        try {
            return purchaseId == null ? null : UUID.fromString(purchaseId);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
