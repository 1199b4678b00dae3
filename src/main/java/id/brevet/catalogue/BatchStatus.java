package id.brevet.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of a batch between its announcement and its end. */
public enum BatchStatus {
    UPCOMING("upcoming"),
    OPEN("open"),
    FULL("full"),
    RUNNING("running"),
    FINISHED("finished");

    @EnumeratedValue
    private final String wire;

    BatchStatus(String wire) {
        this.wire = wire;
    }

    public static Optional<BatchStatus> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }

    @JsonCreator
    static BatchStatus of(String wire) {
        return named(wire).orElseThrow(() -> new IllegalArgumentException("No such batch status: " + wire));
    }

    public String tone() {
        return switch (this) {
            case OPEN -> "success";
            case FULL -> "warning";
            case UPCOMING, RUNNING -> "info";
            case FINISHED -> "neutral";
        };
    }

    @JsonValue
    public String wire() {
        return wire;
    }
}
