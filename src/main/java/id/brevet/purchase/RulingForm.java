package id.brevet.purchase;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A decision about a bill as it was typed. */
public record RulingForm(
        @RestForm @Nullable String decision,
        @RestForm @Nullable String reason,
        @RestForm @Nullable String version,
        @RestForm("mutation_id") @Nullable String mutationId) {

    static final RulingForm BLANK = new RulingForm(null, null, null, null);

    Ruling ruling() {
        return new Ruling(Move.typed(decision), reason, Counter.version(version), Counter.id(mutationId));
    }
}
