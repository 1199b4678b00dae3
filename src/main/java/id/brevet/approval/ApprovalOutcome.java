package id.brevet.approval;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** The outcome of a request. */
public enum ApprovalOutcome implements Wire {
    WAITING("warning"),
    APPROVED("success"),
    DECLINED("danger"),
    WITHDRAWN("");

    @EnumeratedValue
    final String wire = Wire.word(this);

    private final String tone;

    ApprovalOutcome(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
