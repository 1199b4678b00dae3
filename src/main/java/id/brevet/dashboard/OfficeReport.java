package id.brevet.dashboard;

import id.brevet.web.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads the numbers and newcomers on the office's first page. */
@ApplicationScoped
public class OfficeReport {

    /** Numbers of people, payments and mails that matter to the office. */
    public record Counts(
            long students,
            long teachers,
            long unverified,
            long awaitingProof,
            long payments,
            long unmatched,
            long approvals,
            long income,
            long kept,
            long queued,
            long failed) {}

    /** A person who has joined lately. */
    public record Newcomer(UUID id, String name, String email, String role, boolean verified, Instant joinedAt) {}

    private static final String COUNTS =
            """
            select (select count(*) from users where role = 'siswa') students,
                   (select count(*) from users where role = 'guru') teachers,
                   (select count(*) from users where email_verified_at is null) unverified,
                   (select count(*) from proof_waiting) awaiting_proof,
                   (select count(*) from payment where queued_at is not null) payments,
                   (select count(*) from mutation where state = 'unmatched') unmatched,
                   (select count(*) from approval where outcome = 'waiting') approvals,
                   (select coalesce(sum(total - refunded_amount), 0)::bigint from payment
                    where state in ('received', 'refund') and paid_at >= :month) income,
                   (select count(*) from mail where state = 'KEPT') kept,
                   (select count(*) from mail where state = 'QUEUED') queued,
                   (select count(*) from mail where state = 'FAILED') failed
            """;

    private static final String NEWCOMERS =
            """
            select id, name, email, role, email_verified_at is not null verified, created_at
            from users order by created_at desc, id desc limit 8
            """;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    Counts counts() {
        var row = (Tuple) database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("month", monthStart())
                .getSingleResult();
        return new Counts(
                row.get("students", Long.class),
                row.get("teachers", Long.class),
                row.get("unverified", Long.class),
                row.get("awaiting_proof", Long.class),
                row.get("payments", Long.class),
                row.get("unmatched", Long.class),
                row.get("approvals", Long.class),
                row.get("income", Long.class),
                row.get("kept", Long.class),
                row.get("queued", Long.class),
                row.get("failed", Long.class));
    }

    /** The start of this month in the centre's time zone. */
    private Instant monthStart() {
        var today = clock.instant().atZone(Format.CENTRE).toLocalDate();
        return today.withDayOfMonth(1).atStartOfDay(Format.CENTRE).toInstant();
    }

    @SuppressWarnings("unchecked")
    List<Newcomer> newcomers() {
        return ((List<Tuple>) database.createNativeQuery(NEWCOMERS, Tuple.class).getResultList())
                .stream()
                        .map(row -> new Newcomer(
                                row.get("id", UUID.class),
                                row.get("name", String.class),
                                row.get("email", String.class),
                                row.get("role", String.class),
                                row.get("verified", Boolean.class),
                                row.get("created_at", Instant.class)))
                        .toList();
    }
}
