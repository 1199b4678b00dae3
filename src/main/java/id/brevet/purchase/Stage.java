package id.brevet.purchase;

import id.brevet.payment.Payment;
import java.time.Instant;
import java.util.Locale;

/** Where a bill stands, and so what its payer has to do next. */
public enum Stage {
    PENDING("warning", "clock"),
    WAITING("info", "clock"),
    WANTED("warning", "alert-triangle"),
    PAID("success", "check"),
    REJECTED("danger", "x"),
    EXPIRED("neutral", "clock"),
    CANCELED("neutral", "x"),
    REFUNDED("neutral", "history");

    private final String tone;
    private final String icon;

    Stage(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static Stage at(Instant now, Payment it) {
        return switch (it.stateAt(now)) {
            case AWAITING -> PENDING;
            case REVIEW -> it.awaitsBetterProof() ? WANTED : WAITING;
            case RECEIVED -> PAID;
            case FAILED -> REJECTED;
            case EXPIRED -> EXPIRED;
            case CANCELED -> CANCELED;
            case REFUND -> REFUNDED;
        };
    }

    /** Whether somebody, or time, is still expected to move it. */
    public boolean open() {
        return this == PENDING || this == WAITING || this == WANTED;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /** Whether the office has said why. */
    public boolean reasoned() {
        return this == WANTED || this == REJECTED;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
