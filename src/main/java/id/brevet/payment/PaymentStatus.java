package id.brevet.payment;

import id.brevet.shared.Wire;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The state of a payment as payers, office and programs see it. */
public enum PaymentStatus implements Wire {
    PENDING("warning"),
    WAITING_CONFIRMATION("info"),
    PAID("success"),
    REJECTED("danger"),
    EXPIRED("neutral"),
    CANCELLED("neutral");

    private final String tone;

    PaymentStatus(String tone) {
        this.tone = tone;
    }

    /** The states with this status; expired includes awaiting, since only the clock tells them apart. */
    public Set<PaymentState> states() {
        return this == EXPIRED
                ? EnumSet.of(PaymentState.EXPIRED, PaymentState.AWAITING)
                : Arrays.stream(PaymentState.values())
                        .filter(it -> it.status() == this)
                        .collect(Collectors.toSet());
    }

    /** The colour of its badge. */
    public String tone() {
        return tone;
    }
}
