package id.brevet.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The place where a batch meets. */
public enum CourseType {
    ONLINE("online"),
    OFFLINE("offline");

    @EnumeratedValue
    private final String wire;

    CourseType(String wire) {
        this.wire = wire;
    }

    public static Optional<CourseType> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }

    @JsonCreator
    static CourseType of(String wire) {
        return named(wire).orElseThrow(() -> new IllegalArgumentException("No such course type: " + wire));
    }

    @JsonValue
    public String wire() {
        return wire;
    }
}
