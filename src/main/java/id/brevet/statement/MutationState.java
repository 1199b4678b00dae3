package id.brevet.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of a line of a statement. */
public enum MutationState {
    STAGED("staged"),
    UNMATCHED("unmatched"),
    MATCHED("matched"),
    LATE("late"),
    IGNORED("ignored");

    @EnumeratedValue
    private final String wire;

    MutationState(String wire) {
        this.wire = wire;
    }

    static Optional<MutationState> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }

    @JsonValue
    public String wire() {
        return wire;
    }
}
