package id.brevet.home;

import id.brevet.catalogue.BatchStatus;
import id.brevet.catalogue.BatchView;
import java.time.Instant;

/** The availability of a batch for new students, and the reason if it is not open. */
public enum Availability {
    OPEN,
    SOON,
    FULL,
    CLOSED,
    RUNNING,
    FINISHED,
    ARCHIVED;

    static Availability of(BatchView it, Instant now) {
        if (it.archived()) {
            return ARCHIVED;
        }
        if (it.status() == BatchStatus.FINISHED) {
            return FINISHED;
        }
        if (it.canRegister()) {
            return OPEN;
        }
        if (it.status() == BatchStatus.RUNNING) {
            return RUNNING;
        }
        if (now.isBefore(it.times().registrationStartAt())) {
            return SOON;
        }
        return now.isAfter(it.times().registrationEndAt()) ? CLOSED : FULL;
    }

    public boolean open() {
        return this == OPEN;
    }

    public boolean archived() {
        return this == ARCHIVED;
    }

    public String tone() {
        return switch (this) {
            case OPEN -> "success";
            case SOON, RUNNING -> "info";
            case FULL -> "warning";
            case CLOSED, FINISHED, ARCHIVED -> "neutral";
        };
    }
}
