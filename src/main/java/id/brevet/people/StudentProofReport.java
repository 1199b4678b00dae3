package id.brevet.people;

import id.brevet.account.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the queue of student proofs, longest waiting first. */
@ApplicationScoped
public class StudentProofReport {

    private static final int SHOWN = 12;

    private static final String WAITING =
            """
            select * from (
                select id, name, proof_sent_at, count(*) over () total, row_number() over w place,
                       lag(id) over w previous, lead(id) over w next
                from proof_waiting
                window w as (order by proof_sent_at, id)) waiting
            where place <= :shown or id = :id
            order by place
            """;

    @Inject
    EntityManager database;

    /** The queue with the given student shown, or else the first one. */
    @SuppressWarnings("unchecked")
    StudentProofQueue queueAt(@Nullable UUID id) {
        var rows = (List<Tuple>) database.createNativeQuery(WAITING, Tuple.class)
                .setParameter("shown", SHOWN)
                .setParameter("id", id == null ? new UUID(0, 0) : id)
                .getResultList();
        var waiting = rows.stream().map(StudentProofReport::entry).toList();
        var current = waiting.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .or(() -> waiting.stream().findFirst());
        return new StudentProofQueue(
                waiting,
                current.orElse(null),
                current.map(it -> StudentProofView.of(User.require(it.id()))).orElse(null));
    }

    /** The page of the next student once this one is decided. */
    String hrefAfter(UUID id) {
        var current = queueAt(id).current();
        var next = current == null || !current.id().equals(id)
                ? Optional.<UUID>empty()
                : Optional.ofNullable(current.next()).or(() -> Optional.ofNullable(current.previous()));
        return next.map(it -> "/admin/verifikasi?id=" + it).orElse("/admin/verifikasi");
    }

    private static StudentProofQueue.Entry entry(Tuple row) {
        return new StudentProofQueue.Entry(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("proof_sent_at", Instant.class),
                row.get("place", Long.class),
                row.get("total", Long.class),
                row.get("previous", UUID.class),
                row.get("next", UUID.class));
    }
}
