package id.brevet.web;

import id.brevet.shared.Refusal;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits the number of tries, across all nodes. A try counts whatever becomes of the request, so counting never takes
 * part in the caller's transaction.
 */
@ApplicationScoped
public class RateLimit {

    /** Number of tries that are allowed for a key within a span of time. */
    public record Limit(String key, int allowed, Duration within) {}

    /** Number of tries counted for a key, and the time when the count ends. */
    public record Count(int tries, Instant until) {

        static final Count NEVER = new Count(0, Instant.EPOCH);
    }

    private static final String COUNT =
            """
            insert into throttle as t (key, tries, until) values (?, 1, ?)
            on conflict (key) do update set
                tries = case when t.until <= ? then 1 else t.tries + 1 end,
                until = case when t.until <= ? then excluded.until else t.until end
            returning tries, until
            """;

    private static final String FIND = "select tries, until from throttle where key = ? and until > ?";

    private static final String DELETE = "delete from throttle where key = ?";

    private static final String DELETE_EXPIRED = "delete from throttle where until <= ?";

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    /** Counts this try and refuses it when the limit is exceeded. */
    public void countOrRefuse(Limit limit) {
        var count = count(limit);
        if (count.tries > limit.allowed) {
            throw Refusal.tooMany(Duration.between(clock.instant(), count.until));
        }
    }

    public Count count(Limit limit) {
        var now = clock.instant();
        return outsideTransaction(connection -> {
            try (var insert = connection.prepareStatement(COUNT)) {
                insert.setString(1, limit.key);
                insert.setTimestamp(2, Timestamp.from(now.plus(limit.within)));
                insert.setTimestamp(3, Timestamp.from(now));
                insert.setTimestamp(4, Timestamp.from(now));
                return counts(insert).get(0);
            }
        });
    }

    /** Tries so far, without counting another. */
    public Count countSoFar(Limit limit) {
        var now = clock.instant();
        return outsideTransaction(connection -> {
            try (var query = connection.prepareStatement(FIND)) {
                query.setString(1, limit.key);
                query.setTimestamp(2, Timestamp.from(now));
                var found = counts(query);
                return found.isEmpty() ? Count.NEVER : found.get(0);
            }
        });
    }

    public void reset(Limit limit) {
        outsideTransaction(connection -> {
            try (var delete = connection.prepareStatement(DELETE)) {
                delete.setString(1, limit.key);
                return delete.executeUpdate();
            }
        });
    }

    public void deleteExpired() {
        var now = clock.instant();
        outsideTransaction(connection -> {
            try (var delete = connection.prepareStatement(DELETE_EXPIRED)) {
                delete.setTimestamp(1, Timestamp.from(now));
                return delete.executeUpdate();
            }
        });
    }

    private static List<Count> counts(java.sql.PreparedStatement query) throws SQLException {
        var found = new ArrayList<Count>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new Count(rows.getInt(1), rows.getTimestamp(2).toInstant()));
            }
        }
        return found;
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T outsideTransaction(Work<T> work) {
        return QuarkusTransaction.suspendingExisting().call(() -> {
            try (var connection = database.getConnection()) {
                return work.with(connection);
            }
        });
    }
}
