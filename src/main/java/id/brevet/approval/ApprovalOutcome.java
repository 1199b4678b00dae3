package id.brevet.approval;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** The outcome of a request. */
public enum ApprovalOutcome {
    WAITING("waiting", "warning"),
    APPROVED("approved", "success"),
    DECLINED("declined", "danger"),
    WITHDRAWN("withdrawn", "");

    @EnumeratedValue
    private final String wire;

    private final String tone;

    ApprovalOutcome(String wire, String tone) {
        this.wire = wire;
        this.tone = tone;
    }

    static Optional<ApprovalOutcome> named(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    public String tone() {
        return tone;
    }
}
