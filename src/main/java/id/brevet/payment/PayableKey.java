package id.brevet.payment;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;
import java.util.UUID;

/** The thing that is paid for, and its payer; the database refuses two open payments with the same key. */
public record PayableKey(Kind kind, UUID subject, UUID payer) {

    /** The kinds of things that are sold. */
    public enum Kind implements Wire {
        PURCHASE;

        @EnumeratedValue
        final String wire = Wire.word(this);
    }

    public String text() {
        return kind.wire() + " " + subject + " " + payer;
    }
}
