package id.brevet.payment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a payment's state is called towards those who pay and those who check it. */
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

    @JsonValue
    public String wire() {
        return wire;
    }

    /** The colour in which it is shown. */
    public String tone() {
        return tone;
    }
}
