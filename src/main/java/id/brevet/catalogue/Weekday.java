package id.brevet.catalogue;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** A day of the week on which a batch meets. */
public enum Weekday implements Wire {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    @EnumeratedValue
    final String wire = Wire.word(this);
}
