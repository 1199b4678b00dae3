package id.brevet.setting;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** Form in which bills offer the centre's payment code. */
public enum QrisMode implements Wire {
    /** Code with the amount of the bill. */
    DYNAMIC,

    /** Code without an amount, which the payer types. */
    STATIC,

    /** No code. */
    OFF;

    @EnumeratedValue
    final String wire = Wire.word(this);
}
