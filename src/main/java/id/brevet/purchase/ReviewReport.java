package id.brevet.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which proofs are waiting, the longest first, and the one on the desk. */
@ApplicationScoped
class ReviewReport {

    private static final int SHOWN = 12;

    /** Only those that are shown are looked up; the rest are counted where they stand in line. */
    private static final String WAITING =
            """
            select (select id from purchase where payment_id = line.id) id,
                   (select name from users where id = line.payer_id) name,
                   line.amount, line.queued_at, line.place, line.waiting,
                   (select id from purchase where payment_id = line.previous) previous,
                   (select id from purchase where payment_id = line.next) next
            from (select id, payer_id, total amount, queued_at, count(*) over () waiting, row_number() over w place,
                         lag(id) over w previous, lead(id) over w next
                  from payment where queued_at is not null
                  window w as (order by queued_at, id)) line
            where line.place <= :shown or line.id = (select payment_id from purchase where id = :id)
            order by line.place
            """;

    @Inject
    EntityManager database;

    @Inject
    Archivist archivist;

    /** Whichever is asked for, or else the first in line. */
    Review at(@Nullable UUID id) {
        var waiting = waiting(id);
        var now = named(waiting, id).or(() -> waiting.stream().findFirst());
        var dossier = now.map(it -> archivist.dossier(Purchase.require(it.id())));
        return new Review(waiting, now.orElse(null), dossier.orElse(null));
    }

    /** Where to go on once this one is done. */
    String after(UUID id) {
        return named(waiting(id), id)
                .flatMap(it -> Optional.ofNullable(it.next()).or(() -> Optional.ofNullable(it.previous())))
                .map(Review.Place::href)
                .orElse("/admin/kas");
    }

    private static Optional<Review.Place> named(List<Review.Place> waiting, @Nullable UUID id) {
        return waiting.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Review.Place> waiting(@Nullable UUID id) {
        var rows = (List<Tuple>) database.createNativeQuery(WAITING, Tuple.class)
                .setParameter("shown", SHOWN)
                .setParameter("id", id == null ? new UUID(0, 0) : id)
                .getResultList();
        return rows.stream().map(ReviewReport::place).toList();
    }

    private static Review.Place place(Tuple row) {
        return new Review.Place(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("amount", Long.class),
                row.get("queued_at", Instant.class),
                row.get("place", Long.class),
                row.get("waiting", Long.class),
                row.get("previous", UUID.class),
                row.get("next", UUID.class));
    }
}
