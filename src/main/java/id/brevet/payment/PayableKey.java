package id.brevet.payment;

import jakarta.persistence.EnumeratedValue;
import java.util.UUID;

/** The thing that is paid for, and its payer; the database refuses two open payments with the same key. */
public record PayableKey(Kind kind, UUID subject, UUID payer) {

    /** The kinds of things that are sold. */
    public enum Kind {
        PURCHASE("purchase");

        @EnumeratedValue
        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }
    }

    public String text() {
        return kind.wire + " " + subject + " " + payer;
    }
}
