package id.brevet.payment;

import jakarta.persistence.EnumeratedValue;
import java.util.UUID;

/** What is paid for, and by whom: of two open payments with one claim the database refuses one. */
public record PayableKey(Kind kind, UUID subject, UUID payer) {

    /** What is sold for money. */
    public enum Kind {
        PURCHASE("purchase");

        @EnumeratedValue
        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }
    }

    public String whole() {
        return kind.wire + " " + subject + " " + payer;
    }
}
