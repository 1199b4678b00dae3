package id.brevet.ground;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Refuses to start, and reports not ready, on a database that may lose committed data. */
@Readiness
@ApplicationScoped
public class DurabilityCheck implements HealthCheck {

    @Inject
    AgroalDataSource database;

    void requireDurability(@Observes StartupEvent start) throws SQLException {
        if (!durable()) {
            throw new IllegalStateException("PostgreSQL must run with fsync and synchronous_commit on");
        }
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("PostgreSQL keeps what it acknowledges");
        try {
            return check.status(durable()).build();
        } catch (SQLException e) {
            return check.down().build();
        }
    }

    private boolean durable() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var answer = query.executeQuery(
                        "select current_setting('fsync') = 'on' and current_setting('synchronous_commit') <> 'off'")) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
