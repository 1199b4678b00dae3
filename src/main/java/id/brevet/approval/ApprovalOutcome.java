package id.brevet.approval;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** The outcome of a request. */
public enum ApprovalOutcome implements Wire {
    WAITING("warning", "account_change_asked"),
    APPROVED("success", "account_change_approved"),
    DECLINED("danger", "account_change_declined"),
    WITHDRAWN("", "account_change_withdrawn");

    @EnumeratedValue
    final String wire = Wire.word(this);

    /** Word of the letter about a receiving account. */
    final String letter;

    private final String tone;

    ApprovalOutcome(String tone, String letter) {
        this.tone = tone;
        this.letter = letter;
    }

    public String tone() {
        return tone;
    }
}
