package id.brevet.purchase;

import id.brevet.account.GroupType;
import id.brevet.account.User;
import id.brevet.catalogue.Batch;
import id.brevet.payment.Claim;
import id.brevet.payment.Payment;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.tariff.Tariff;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's seat in a batch, for as long as its payment says so. */
@Entity
public class Purchase extends Model {

    /** What has to be locked, in this order, before anything about a purchase is changed. */
    record Key(UUID id, UUID batch, UUID payment) {}

    private static final String WHOLE =
            """
            select p from Purchase p
            join fetch p.payment y join fetch y.payer join fetch y.receivingAccount left join fetch y.proof
            join fetch p.batch b join fetch b.course
            join fetch p.tariff
            """;

    @OneToOne(fetch = FetchType.LAZY)
    public Payment payment;

    @ManyToOne(fetch = FetchType.LAZY)
    public Batch batch;

    @ManyToOne(fetch = FetchType.LAZY)
    public Tariff tariff;

    @Enumerated(EnumType.STRING)
    public GroupType groupType;

    protected Purchase() {}

    Purchase(Payment payment, Batch batch, Tariff tariff) {
        this.payment = payment;
        this.batch = batch;
        this.tariff = tariff;
        this.groupType = tariff.groupType;
    }

    /** With all that a page or an answer says about it. */
    public static Purchase require(UUID id) {
        return Purchase.<Purchase>find(WHOLE + "where p.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** A student knows of nobody's purchases but their own. */
    public static Purchase require(UUID id, UUID student) {
        return Purchase.<Purchase>find(WHOLE + "where p.id = ?1 and y.payer.id = ?2", id, student)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    public static Purchase paidBy(UUID payment) {
        return Purchase.<Purchase>find(WHOLE + "where y.id = ?1", payment).singleResult();
    }

    /** Read without the rows themselves, which have to be locked before they are read. */
    static Key key(UUID id, @Nullable UUID student) {
        return find(
                        "select p.id, p.batch.id, p.payment.id from Purchase p where p.id = ?1 and (?2 is null or p.payment.payer.id = ?2)",
                        id,
                        student)
                .project(Key.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    static Key keyOf(UUID payment) {
        return find("select p.id, p.batch.id, p.payment.id from Purchase p where p.payment.id = ?1", payment)
                .project(Key.class)
                .singleResult();
    }

    public static long of(UUID batch) {
        return count("batch.id", batch);
    }

    /** How many seats of the batch are kept for people who have not paid yet. */
    static int held(UUID batch, Instant now) {
        return (Integer) getEntityManager()
                .createNativeQuery("select batch_held(:batch, :now)", Integer.class)
                .setParameter("batch", batch)
                .setParameter("now", now)
                .getSingleResult();
    }

    static Claim claim(UUID batch, User student) {
        return new Claim(Claim.Kind.PURCHASE, batch + " " + student.id);
    }
}
