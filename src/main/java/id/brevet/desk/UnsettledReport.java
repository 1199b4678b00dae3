package id.brevet.desk;

import static java.util.stream.Collectors.toMap;

import id.brevet.approval.Approval;
import id.brevet.approval.ApprovalKind;
import id.brevet.approval.PendingApproval;
import id.brevet.purchase.BillView;
import id.brevet.purchase.Purchase;
import id.brevet.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Reads the bills for which money came too late, too little or too much, and waits for a decision. */
@ApplicationScoped
class UnsettledReport {

    private static final String IS_HERE = "where y.shownAmount > y.refundedAmount and y.paidAt is null ";

    private static final String ENOUGH = "y.shownAmount - y.refundedAmount >= y.baseAmount";

    /** A reopened purchase is in the queue, until the office asks the payer for another proof. */
    private static final String IS_LATE =
            IS_HERE + "and y.state <> REFUND and (y.state <> REVIEW or y.queuedAt is null and " + ENOUGH + ") ";

    private static final String IS_UNDER = IS_HERE + "and y.state = REVIEW and not " + ENOUGH + " ";

    private static final String IS_OVER = "where y.receivedAmount > y.total and y.state = RECEIVED ";

    private static final String COUNT = "(select count(y) from Payment y ";

    private static final String COUNTS =
            "select " + COUNT + IS_LATE + "), " + COUNT + IS_UNDER + "), " + COUNT + IS_OVER + ")";

    private static final String FETCHED =
            """
            select p from Purchase p
            join fetch p.payment y join fetch y.payer join fetch y.receivingAccount left join fetch y.proof
            join fetch p.batch b join fetch b.course
            join fetch p.tariff
            """;

    private static final String LATE = FETCHED + IS_LATE + "order by y.updatedAt, y.id";

    private static final String UNDER = FETCHED + IS_UNDER + "order by y.updatedAt, y.id";

    private static final String OVER = FETCHED + IS_OVER + "order by y.paidAt desc, y.id desc";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    UnsettledMoney.Counts counts() {
        return database.createQuery(COUNTS, UnsettledMoney.Counts.class).getSingleResult();
    }

    /** Refunds that wait for a second person, by bill. */
    Map<UUID, PendingApproval> pendingRefunds() {
        return Approval.waiting(ApprovalKind.REFUND).stream()
                .map(PendingApproval::of)
                .collect(toMap(PendingApproval::object, it -> it));
    }

    Slice<BillView> bills(UnsettledMoney kind, long total, int page, int limit) {
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
