package id.brevet.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Dates every row by the one clock, as exactly as PostgreSQL can keep it. */
@ApplicationScoped
public class Timestamps {

    @Inject
    Clock clock;

    @PrePersist
    void born(Model row) {
        row.born(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @PreUpdate
    void changed(Model row) {
        row.changed(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
