package id.brevet.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Sets the times of every row, in the microseconds that PostgreSQL can store. */
@ApplicationScoped
public class Timestamps {

    @Inject
    Clock clock;

    @PrePersist
    void created(Model row) {
        row.markCreated(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @PreUpdate
    void changed(Model row) {
        row.markChanged(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
