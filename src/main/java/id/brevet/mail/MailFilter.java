package id.brevet.mail;

import id.brevet.shared.Where;
import id.brevet.shared.Wire;
import id.brevet.web.Filter;
import id.brevet.web.QueryValues;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Conditions on the outbox: {@code recipient} is a whole address, {@code q} the beginning of one. */
public record MailFilter(
        @RestQuery @Nullable String recipient, @RestQuery @Nullable String q, @RestQuery @Nullable String status)
        implements Filter {

    /** True for an unknown state, which must find nothing rather than everything. */
    boolean matchesNothing() {
        return QueryValues.given(status).isPresent() && state().isEmpty();
    }

    /** All states, to choose from. */
    public List<String> states() {
        return Arrays.stream(Mail.State.values()).map(Wire::wire).toList();
    }

    Where conditions() {
        return new Where()
                .and("recipient = :recipient", "recipient", lower(recipient))
                .and(
                        "recipient like :beginning escape '!'",
                        "beginning",
                        QueryValues.given(q).map(QueryValues::beginningPattern))
                .and("state = :state", "state", state());
    }

    private Optional<Mail.State> state() {
        return lower(status).flatMap(it -> Wire.named(Mail.State.class, it));
    }

    private static Optional<String> lower(@Nullable String value) {
        return QueryValues.given(value).map(it -> it.toLowerCase(Locale.ROOT));
    }
}
