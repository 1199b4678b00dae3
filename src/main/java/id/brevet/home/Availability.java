package id.brevet.home;

import id.brevet.catalogue.BatchStatus;
import id.brevet.catalogue.BatchView;

/** The availability of a batch for new students, and the reason if it is not open. */
public enum Availability {
    OPEN,
    SOON,
    FULL,
    CLOSED,
    RUNNING,
    FINISHED,
    ARCHIVED;

    /** A batch that has begun is said to run, whatever else keeps it from taking students. */
    static Availability of(BatchView it) {
        return it.status() == BatchStatus.RUNNING && !it.canRegister() && !it.archived()
                ? RUNNING
                : valueOf(it.admission().name());
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
