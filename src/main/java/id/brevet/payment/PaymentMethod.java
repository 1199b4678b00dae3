package id.brevet.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way in which the money came. */
public enum PaymentMethod {
    TRANSFER("transfer"),
    CASH("cash");

    @EnumeratedValue
    private final String wire;

    PaymentMethod(String wire) {
        this.wire = wire;
    }

    public static Optional<PaymentMethod> named(@Nullable String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }

    @JsonCreator
    static PaymentMethod of(String wire) {
        return named(wire).orElseThrow(() -> new IllegalArgumentException("Unknown payment method: " + wire));
    }

    @JsonValue
    public String wire() {
        return wire;
    }
}
