package id.brevet.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Role of a person at the centre. */
public enum Role {
    STUDENT("siswa"),
    TEACHER("guru"),
    ADMIN("admin");

    /** Role names in {@code @RolesAllowed}, in the database and in JSON. */
    public static final String SISWA = "siswa";

    public static final String GURU = "guru";
    public static final String OFFICE = "admin";

    private final String wire;

    Role(String wire) {
        this.wire = wire;
    }

    @JsonCreator
    public static Role of(String wire) {
        return Arrays.stream(values())
                .filter(it -> it.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown role: " + wire));
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    /** Path of this role's portal. */
    public String portal() {
        return "/" + wire;
    }
}
