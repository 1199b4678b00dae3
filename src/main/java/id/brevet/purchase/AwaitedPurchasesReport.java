package id.brevet.purchase;

import id.brevet.payment.PaymentState;
import id.brevet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Purchases for which money may still come. */
@ApplicationScoped
public class AwaitedPurchasesReport {

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    public Purchase byPurchaseOrPayment(UUID id) {
        return database.createQuery(Purchase.FETCHED + "where p.id = :id or y.id = :id", Purchase.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    /** Unconfirmed purchases to be paid into one receiving account, the newest first. */
    public List<Purchase> ofAccount(UUID account, int limit) {
        return database.createQuery(
                        Purchase.FETCHED + "where y.receivingAccount.id = :account and (y.state = :review"
                                + " or y.state = :awaiting and y.expiresAt > :now) order by y.createdAt desc, y.id desc",
                        Purchase.class)
                .setParameter("account", account)
                .setParameter("review", PaymentState.REVIEW)
                .setParameter("awaiting", PaymentState.AWAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(limit)
                .getResultList();
    }
}
