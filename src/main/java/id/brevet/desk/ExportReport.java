package id.brevet.desk;

import id.brevet.purchase.Purchase;
import id.brevet.purchase.PurchaseFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Streams all purchases of a filter, so that they need not fit into memory. */
@ApplicationScoped
class ExportReport {

    private static final int FETCH_SIZE = 500;

    private static final String FETCHED =
            """
            from Purchase p
            join fetch p.payment y join fetch y.payer join fetch y.receivingAccount left join fetch y.proof
            join fetch p.batch b join fetch b.course
            join fetch p.tariff
            """;

    @Inject
    StatelessSession database;

    /** The stream has to be closed within the transaction in which it was opened. */
    Stream<Purchase> purchases(PurchaseFilter filter, Instant now) {
        var where = filter.conditions(now);
        var query = database.createSelectionQuery(
                FETCHED
                        + where.text()
                        + (filter.oldestFirst()
                                ? "order by y.createdAt, y.id"
                                : "order by y.createdAt desc, y.id desc"),
                Purchase.class);
        where.values().forEach(query::setParameter);
        return query.setFetchSize(FETCH_SIZE).getResultStream();
    }
}
