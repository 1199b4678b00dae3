package id.brevet.purchase;

import id.brevet.account.GroupType;
import id.brevet.account.User;
import id.brevet.catalogue.Batch;
import id.brevet.payment.PayableKey;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentState;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Slice;
import id.brevet.tariff.Tariff;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student's order of a seat in a batch; its payment says whether the seat is theirs. */
@Entity
public class Purchase extends Model {

    /** The rows that are locked, the batch before the payment, before a purchase is changed. */
    public record Key(UUID id, UUID batch, UUID payment) {}

    /** A purchase, and how many seats of its batch are kept for people who have not paid yet. */
    public record WithHeldSeats(Purchase purchase, Integer held) {}

    private static final String WITH_HELD_SEATS =
            """
            select p, function('batch_held' as Integer, b.id, :asOf) from Purchase p
            join fetch p.payment y join fetch y.payer join fetch y.receivingAccount left join fetch y.proof
            join fetch p.batch b join fetch b.course
            join fetch p.tariff
            """;

    private static final String PAID_BY =
            "where y.payer.id = :payer and y.state = :received and lower(b.title) like :q escape '!' ";

    private static final int SHOWN_AT_ONCE = 3;

    private static final String OPEN =
            """
            where y.payer.id = ?1 and (y.state = ?2 or (y.state = ?3 and y.expiresAt > ?4))
            order by y.expiresAt, y.id
            """;

    static final String FETCHED =
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

    /** Fetches all that a page or an API answer shows. */
    public static Purchase require(UUID id) {
        return Purchase.<Purchase>find(FETCHED + "where p.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** Absent for every student but its own. */
    public static Purchase require(UUID id, UUID student) {
        return Purchase.<Purchase>find(FETCHED + "where p.id = ?1 and y.payer.id = ?2", id, student)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /** Counts payments only, because every filter is a condition on the payment. */
    public static Slice<WithHeldSeats> matching(PurchaseFilter filter, Instant now, int page, int limit) {
        var where = filter.conditions(now);
        var total = count("from Payment y " + where.text(), where.values());
        var values = new HashMap<String, Object>(where.values());
        values.put("asOf", now);
        var items = find(WITH_HELD_SEATS + where.text(), filter.sorted(), values)
                .project(WithHeldSeats.class)
                .page(page - 1, limit)
                .list();
        return new Slice<>(items, page, limit, total);
    }

    /** Purchases that a student has paid, the latest first. */
    static Slice<WithHeldSeats> paidBy(UUID student, String title, Instant now, int page, int limit) {
        var values = new HashMap<String, Object>();
        values.put("payer", student);
        values.put("received", PaymentState.RECEIVED);
        values.put("q", QueryValues.likePattern(title));
        var total = count("from Purchase p join p.payment y join p.batch b " + PAID_BY, values);
        values.put("asOf", now);
        var items = find(WITH_HELD_SEATS + PAID_BY, Sort.descending("y.createdAt", "y.id"), values)
                .project(WithHeldSeats.class)
                .page(page - 1, limit)
                .list();
        return new Slice<>(items, page, limit, total);
    }

    /** The purchase of a student in a batch, unless it is closed or expired. */
    public static Optional<Purchase> findOpen(UUID batch, UUID student, Instant now) {
        return Purchase.<Purchase>find(
                        "select p from Purchase p join fetch p.payment y"
                                + " where p.batch.id = ?1 and y.payer.id = ?2 and y.state in ?3",
                        batch,
                        student,
                        PaymentState.OPEN)
                .firstResultOptional()
                .filter(it -> PaymentState.OPEN.contains(it.payment.stateAt(now)));
    }

    /** The bills that a student has to pay or that are being checked, the most urgent first. */
    public static List<BillView> openBills(UUID student, Instant now) {
        return Purchase.<Purchase>find(FETCHED + OPEN, student, PaymentState.REVIEW, PaymentState.AWAITING, now)
                .page(0, SHOWN_AT_ONCE)
                .stream()
                .map(it -> BillView.at(now, it))
                .toList();
    }

    public static Purchase ofPayment(UUID payment) {
        return Purchase.<Purchase>find(FETCHED + "where y.id = ?1", payment).singleResult();
    }

    public static List<Purchase> ofPayments(Collection<UUID> payments) {
        return list(FETCHED + "where y.id in ?1 order by y.id", payments);
    }

    /** Read without the rows themselves, which have to be locked before they are read. */
    public static Key key(UUID id, @Nullable UUID student) {
        return find(
                        "select p.id, p.batch.id, p.payment.id from Purchase p where p.id = ?1 and (?2 is null or p.payment.payer.id = ?2)",
                        id,
                        student)
                .project(Key.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    static Key keyOfPayment(UUID payment) {
        return keysOfPayments(List.of(payment)).get(0);
    }

    public static Optional<UUID> idByInvoice(int invoice) {
        return find("select p.id from Purchase p where p.payment.invoiceNumber = ?1", invoice)
                .project(UUID.class)
                .firstResultOptional();
    }

    static List<Key> keysOfPayments(Collection<UUID> payments) {
        return find(
                        "select p.id, p.batch.id, p.payment.id from Purchase p where p.payment.id in ?1 order by p.batch.id, p.payment.id",
                        payments)
                .project(Key.class)
                .list();
    }

    public static PayableKey payableKey(UUID batch, User student) {
        return new PayableKey(PayableKey.Kind.PURCHASE, batch, student.id);
    }

    /** The page on which its student pays it. */
    public String href() {
        return "/siswa/tagihan/" + id;
    }

    /** The price stays that of the day of the order. */
    public void moveTo(Batch other) {
        batch = other;
    }
}
