package id.brevet.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups of people that the centre teaches, each at its own price. */
public enum GroupType {
    MAHASISWA_GUNADARMA("mahasiswa_gunadarma"),
    MAHASISWA_NON_GUNADARMA("mahasiswa_non_gunadarma"),
    UMUM("umum");

    @EnumeratedValue
    private final String wire;

    GroupType(String wire) {
        this.wire = wire;
    }

    public static Optional<GroupType> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }

    @JsonCreator
    static GroupType of(String wire) {
        return named(wire).orElseThrow(() -> new IllegalArgumentException(wire));
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    /** Students pay less, so the office checks their proof first. */
    public boolean needsProof() {
        return this != UMUM;
    }
}
