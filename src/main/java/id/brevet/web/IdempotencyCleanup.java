package id.brevet.web;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Deletes recorded answers after two days. */
@ApplicationScoped
public class IdempotencyCleanup {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final String DELETE_EXPIRED = "delete from replay where at <= ?";

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    public void deleteExpired() {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(DELETE_EXPIRED)) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
