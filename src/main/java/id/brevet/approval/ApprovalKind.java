package id.brevet.approval;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What one of the office never does alone. */
public enum ApprovalKind {
    /** Money given back. */
    REFUND("refund", false),

    /** Where money is paid to: whoever changes that can have all of it. */
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

    /** Whether the whole office is told by letter as well. */
    boolean written() {
        return written;
    }
}
