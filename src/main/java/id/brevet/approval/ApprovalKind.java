package id.brevet.approval;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The kinds of actions that need two people. */
public enum ApprovalKind {
    /** Money given back. */
    REFUND("refund", false),

    /** The account that students pay into: changing it can divert all money. */
    ACCOUNT("account", true);

    @EnumeratedValue
    private final String wire;

    private final boolean mailed;

    ApprovalKind(String wire, boolean mailed) {
        this.wire = wire;
        this.mailed = mailed;
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    /** Whether the whole office gets a mail as well. */
    boolean mailed() {
        return mailed;
    }
}
