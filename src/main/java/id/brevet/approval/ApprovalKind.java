package id.brevet.approval;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** The kinds of actions that need two people. */
public enum ApprovalKind implements Wire {
    /** Money given back. */
    REFUND(false),

    /** The account that students pay into: changing it can divert all money. */
    ACCOUNT(true);

    @EnumeratedValue
    final String wire = Wire.word(this);

    private final boolean mailed;

    ApprovalKind(boolean mailed) {
        this.mailed = mailed;
    }

    /** Whether the whole office gets a mail as well. */
    boolean mailed() {
        return mailed;
    }
}
