package id.brevet.purchase;

import id.brevet.payment.Payment;
import java.time.Instant;
import java.util.Locale;

/** The stage of a bill, and so what its payer has to do next. */
public enum BillStage {
    PENDING("warning", "clock"),
    WAITING("info", "clock"),
    WANTED("warning", "alert-triangle"),
    PAID("success", "check"),
    REJECTED("danger", "x"),
    EXPIRED("neutral", "clock"),
    CANCELED("neutral", "x"),
    REFUNDED("neutral", "history"),
    PART("warning", "alert-triangle"),
    LATE("info", "clock");

    private final String tone;
    private final String icon;

    BillStage(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static BillStage at(Instant now, Payment it) {
        if (it.closedAt(now) && it.refundable() > 0) {
            return LATE;
        }
        return switch (it.stateAt(now)) {
            case AWAITING -> PENDING;
            case REVIEW -> !it.awaitsProofOrRest() ? WAITING : it.shownAmount > 0 && it.missing() > 0 ? PART : WANTED;
            case RECEIVED -> PAID;
            case FAILED -> REJECTED;
            case EXPIRED -> EXPIRED;
            case CANCELED -> CANCELED;
            case REFUND -> REFUNDED;
        };
    }

    /** Whether a payment, a proof or a decision is still awaited. */
    public boolean open() {
        return this == PENDING || this == WAITING || this == WANTED || this == PART;
    }

    /** Whether the payer has to transfer money next. */
    public boolean payable() {
        return this == PENDING || this == PART;
    }

    /** Whether it ended without a payment. */
    public boolean closed() {
        return this == REJECTED || this == EXPIRED || this == CANCELED;
    }

    /** Whether a proof waits to be checked by the office. */
    public boolean inQueue() {
        return this == WAITING;
    }

    /** Whether the office can still decide about it. */
    public boolean decidable() {
        return open() || closed();
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /** Whether the office gave the reason. */
    public boolean givesReason() {
        return this == WANTED || this == PART || this == REJECTED;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
