package id.brevet.payment;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** The way in which the money came. */
public enum PaymentMethod implements Wire {
    TRANSFER,
    CASH;

    @EnumeratedValue
    final String wire = Wire.word(this);
}
