package id.brevet.web;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** How long an answer is remembered for whoever asks for the same thing again. */
@ApplicationScoped
public class IdempotencyCleanup {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final String FORGET_OLD = "delete from replay where at <= ?";

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    public void forgetOld() {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(FORGET_OLD)) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
