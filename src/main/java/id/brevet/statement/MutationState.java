package id.brevet.statement;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** The state of a line of a statement. */
public enum MutationState implements Wire {
    STAGED,
    UNMATCHED,
    MATCHED,
    LATE,
    IGNORED;

    @EnumeratedValue
    final String wire = Wire.word(this);
}
