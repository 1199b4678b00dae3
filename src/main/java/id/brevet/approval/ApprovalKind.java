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

    private final boolean written;

    ApprovalKind(String wire, boolean written) {
        this.wire = wire;
        this.written = written;
    }

    @JsonValue
    public String wire() {
        return wire;
    }

    /** Whether the whole office gets a mail as well. */
    boolean written() {
        return written;
    }
}
