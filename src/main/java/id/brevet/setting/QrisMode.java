package id.brevet.setting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Form in which bills offer the centre's payment code. */
public enum QrisMode {
    /** Code with the amount of the bill. */
    DYNAMIC("dynamic"),

    /** Code without an amount, which the payer types. */
    STATIC("static"),

    /** No code. */
    OFF("off");

    @EnumeratedValue
    private final String wire;

    QrisMode(String wire) {
        this.wire = wire;
    }

    @JsonCreator
    static QrisMode of(String wire) {
        var mode = parse(wire);
        if (mode == null) {
            throw new IllegalArgumentException("Unknown QRIS mode: " + wire);
        }
        return mode;
    }

    static @Nullable QrisMode parse(@Nullable String wire) {
        return Arrays.stream(values())
                .filter(it -> it.wire.equals(wire))
                .findFirst()
                .orElse(null);
    }

    @JsonValue
    public String wire() {
        return wire;
    }
}
