package id.brevet.setting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How bills offer the payment code of the centre. */
public enum QrisMode {
    /** With the amount of the bill in it. */
    DYNAMIC("dynamic"),

    /** As it hangs on the wall; whoever pays types the amount. */
    STATIC("static"),

    /** Not at all. */
    OFF("off");

    @EnumeratedValue
    private final String wire;

    QrisMode(String wire) {
        this.wire = wire;
    }

    @JsonCreator
    static QrisMode of(String wire) {
        var mode = typed(wire);
        if (mode == null) {
            throw new IllegalArgumentException(wire);
        }
        return mode;
    }

    static @Nullable QrisMode typed(@Nullable String wire) {
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
