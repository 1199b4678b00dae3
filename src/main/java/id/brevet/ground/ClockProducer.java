package id.brevet.ground;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock from which every deadline, job and SQL comparison takes the current time. */
@Singleton
public class ClockProducer {

    @Produces
    @Singleton
    Clock clock(Setup setup) {
        if (setup.clockOffset().isPresent() && !setup.demo()) {
            throw new IllegalStateException("BREVET_CLOCK_OFFSET is for demonstrations: it needs BREVET_DEMO=true");
        }
        return setup.clockOffset()
                .map(offset -> Clock.offset(Clock.systemUTC(), offset))
                .orElse(Clock.systemUTC());
    }
}
