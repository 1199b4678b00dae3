package id.brevet.mail;

import id.brevet.shared.Where;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Conditions on the outbox: {@code recipient} is a whole address, {@code q} the beginning of one. */
public record MailFilter(
        @RestQuery @Nullable String recipient, @RestQuery @Nullable String q, @RestQuery @Nullable String status) {

    /** True for an unknown state, which must find nothing rather than everything. */
    boolean matchesNothing() {
        return given(status).isPresent() && state().isEmpty();
    }

    /** All states, to choose from. */
    public List<String> states() {
        return Arrays.stream(Mail.State.values())
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    Where conditions() {
        return new Where()
                .and("recipient = :recipient", "recipient", given(recipient))
                .and("recipient like :beginning escape '!'", "beginning", given(q).map(MailFilter::beginning))
                .and("state = :state", "state", state());
    }

    private Optional<Mail.State> state() {
        return given(status).flatMap(it -> Arrays.stream(Mail.State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(it))
                .findFirst());
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty());
    }

    private static String beginning(String typed) {
        return typed.replaceAll("[!%_]", "!$0") + "%";
    }
}
