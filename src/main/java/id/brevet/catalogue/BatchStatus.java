package id.brevet.catalogue;

import id.brevet.shared.Wire;
import jakarta.persistence.EnumeratedValue;

/** The state of a batch between its announcement and its end. */
public enum BatchStatus implements Wire {
    UPCOMING,
    OPEN,
    FULL,
    RUNNING,
    FINISHED;

    @EnumeratedValue
    final String wire = Wire.word(this);

    public String tone() {
        return switch (this) {
            case OPEN -> "success";
            case FULL -> "warning";
            case UPCOMING, RUNNING -> "info";
            case FINISHED -> "neutral";
        };
    }
}
