package id.brevet.catalogue;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** The place where a batch meets. */
public enum CourseType implements Wire {
    ONLINE,
    OFFLINE;

    @EnumeratedValue
    final String wire = Wire.word(this);
}
