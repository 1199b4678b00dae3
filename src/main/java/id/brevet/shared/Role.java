package id.brevet.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What somebody is at the centre. */
public enum Role {
    STUDENT("siswa"),
    TEACHER("guru"),
    ADMIN("admin");

    /** The words of {@code @RolesAllowed}, of the database and of the wire. */
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
                .orElseThrow(() -> new IllegalArgumentException(wire));
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    /** Where somebody of this role is at home. */
    public String portal() {
        return "/" + wire;
    }
}
