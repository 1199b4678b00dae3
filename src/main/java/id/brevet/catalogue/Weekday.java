package id.brevet.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day of the week on which a batch meets. */
public enum Weekday {
    MONDAY("monday"),
    TUESDAY("tuesday"),
    WEDNESDAY("wednesday"),
    THURSDAY("thursday"),
    FRIDAY("friday"),
    SATURDAY("saturday"),
    SUNDAY("sunday");

    @EnumeratedValue
    private final String wire;

    Weekday(String wire) {
        this.wire = wire;
    }

    public static Optional<Weekday> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }

    @JsonCreator
    static Weekday of(String wire) {
        return named(wire).orElseThrow(() -> new IllegalArgumentException("No such weekday: " + wire));
    }

    @JsonValue
    public String wire() {
        return wire;
    }
}
