package id.brevet.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The state of a payment as payers, office and programs see it. */
public enum PaymentStatus {
    PENDING("pending", "warning"),
    WAITING_CONFIRMATION("waiting_confirmation", "info"),
    PAID("paid", "success"),
    REJECTED("rejected", "danger"),
    EXPIRED("expired", "neutral"),
    CANCELLED("cancelled", "neutral");

    private final String wire;
    private final String tone;

    PaymentStatus(String wire, String tone) {
        this.wire = wire;
        this.tone = tone;
    }

    public static Optional<PaymentStatus> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }

    @JsonCreator
    static PaymentStatus of(String wire) {
        return named(wire).orElseThrow(() -> new IllegalArgumentException("Unknown payment status: " + wire));
    }

    @JsonValue
    public String wire() {
        return wire;
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
