package id.brevet.desk;

import id.brevet.purchase.BillDetails;
import id.brevet.purchase.Purchase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the queue of proofs, the longest waiting first, and the bill to be shown. */
@ApplicationScoped
class ProofQueueReport {

    private static final int SHOWN = 20;

    /** Names and numbers are looked up only for the rows that are shown; the others are just counted. */
    private static final String WAITING =
            """
            select (select id from purchase where payment_id = line.id) id,
                   payment_number(line.created_at, line.invoice_number) number,
                   (select name from users where id = line.payer_id) name,
                   line.amount, line.queued_at, line.place, line.waiting,
                   (select id from purchase where payment_id = line.previous) previous,
                   (select id from purchase where payment_id = line.next) next
            from (select id, payer_id, created_at, invoice_number, total amount, queued_at, count(*) over () waiting, row_number() over w place,
                         lag(id) over w previous, lead(id) over w next
                  from payment where queued_at is not null
                  window w as (order by queued_at, id)) line
            where line.place <= :shown or line.id = (select payment_id from purchase where id = :id)
            order by line.place
            """;

    /** A proof is often sent twice by mistake, sometimes by fraud. */
    private static final String TWINS =
            """
            select p.id, payment_number(y.created_at, y.invoice_number) number, min(same.kind) kind
            from (select o.payment_id, 'FILE' kind
                  from payment_proof f join upload u on u.address = f.file join upload t on t.received_hash = u.received_hash
                  join payment_proof o on o.file = t.address
                  where f.payment_id = :payment
                  union all
                  select o.payment_id, 'PICTURE'
                  from payment_proof f join upload u on u.address = f.file join upload t on t.pixels_hash = u.pixels_hash
                  join payment_proof o on o.file = t.address
                  where f.payment_id = :payment
                  union all
                  select o.payment_id, 'REFERENCE'
                  from payment_proof f join payment_proof o on lower(o.bank_reference) = lower(f.bank_reference)
                  where f.payment_id = :payment) same
            join payment y on y.id = same.payment_id join purchase p on p.payment_id = y.id
            where y.id <> :payment
            group by p.id, y.id order by y.created_at limit 5
            """;

    @Inject
    EntityManager database;

    @Inject
    BillDetails details;

    @Inject
    BankLines bankLines;

    /** Shows the bill that is asked for, or else the first. */
    ProofQueue queueAt(@Nullable UUID id) {
        var waiting = waiting(id);
        var now = find(waiting, id).or(() -> waiting.stream().findFirst());
        var purchase = now.map(it -> Purchase.require(it.id()));
        var payment = purchase.map(it -> it.payment.id);
        return new ProofQueue(
                waiting,
                now.orElse(null),
                purchase.map(details::of).orElse(null),
                payment.map(bankLines::suggestions).orElse(List.of()),
                payment.map(this::twins).orElse(List.of()),
                find(waiting, id).isPresent() ? null : id);
    }

    /** The address of the next proof after this one. */
    String hrefAfter(UUID id) {
        return find(waiting(id), id)
                .flatMap(it -> Optional.ofNullable(it.next()).or(() -> Optional.ofNullable(it.previous())))
                .map(ProofQueue.Place::href)
                .orElse("/admin/kas");
    }

    private static Optional<ProofQueue.Place> find(List<ProofQueue.Place> waiting, @Nullable UUID id) {
        return waiting.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<ProofQueue.Place> waiting(@Nullable UUID id) {
        var rows = (List<Tuple>) database.createNativeQuery(WAITING, Tuple.class)
                .setParameter("shown", SHOWN)
                .setParameter("id", id == null ? new UUID(0, 0) : id)
                .getResultList();
        return rows.stream().map(ProofQueueReport::place).toList();
    }

    private static ProofQueue.Place place(Tuple row) {
        return new ProofQueue.Place(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("name", String.class),
                row.get("amount", Long.class),
                row.get("queued_at", Instant.class),
                row.get("place", Long.class),
                row.get("waiting", Long.class),
                row.get("previous", UUID.class),
                row.get("next", UUID.class));
    }

    @SuppressWarnings("unchecked")
    private List<ProofQueue.Twin> twins(UUID payment) {
        var rows = (List<Tuple>) database.createNativeQuery(TWINS, Tuple.class)
                .setParameter("payment", payment)
                .getResultList();
        return rows.stream()
                .map(it -> new ProofQueue.Twin(
                        it.get("id", UUID.class),
                        it.get("number", String.class),
                        ProofQueue.Twin.Kind.valueOf(it.get("kind", String.class))))
                .toList();
    }
}
