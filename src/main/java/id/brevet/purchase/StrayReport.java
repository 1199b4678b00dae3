package id.brevet.purchase;

import id.brevet.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;

/** Money that came too late, too little or too much, each waiting for a decision. */
@ApplicationScoped
class StrayReport {

    private static final String WHOLE =
            """
            select p from Purchase p
            join fetch p.payment y join fetch y.payer join fetch y.receivingAccount left join fetch y.proof
            join fetch p.batch b join fetch b.course
            join fetch p.tariff
            """;

    private static final String LATE = WHOLE
            + """
            where y.shownAmount > y.refundedAmount and y.paidAt is null and y.state <> REVIEW and y.state <> REFUND
            order by y.updatedAt, y.id
            """;

    private static final String UNDER = WHOLE
            + """
            where y.shownAmount > y.refundedAmount and y.paidAt is null and y.state = REVIEW
            order by y.updatedAt, y.id
            """;

    private static final String OVER = WHOLE
            + """
            where y.receivedAmount > y.total and y.state = RECEIVED
            order by y.paidAt desc, y.id desc
            """;

    private static final String COUNTS =
            """
            select (select count(*) from payment
                    where shown_amount > refunded_amount and paid_at is null and state not in ('review', 'refund')) late,
                   (select count(*) from payment
                    where shown_amount > refunded_amount and paid_at is null and state = 'review') under,
                   (select count(*) from payment where received_amount > total and state = 'received') surplus
            """;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    StrayMoney.Counts counts() {
        var row = (Tuple) database.createNativeQuery(COUNTS, Tuple.class).getSingleResult();
        return new StrayMoney.Counts(
                row.get("late", Long.class), row.get("under", Long.class), row.get("surplus", Long.class));
    }

    Slice<BillView> of(StrayMoney kind, long total, int page, int limit) {
        var text =
                switch (kind) {
                    case LATE -> LATE;
                    case UNDER -> UNDER;
                    case OVER -> OVER;
                };
        var now = clock.instant();
        var items = database.createQuery(text, Purchase.class)
                .setFirstResult((page - 1) * limit)
                .setMaxResults(limit)
                .getResultStream()
                .map(it -> BillView.at(now, it))
                .toList();
        return new Slice<>(items, page, limit, total);
    }
}
