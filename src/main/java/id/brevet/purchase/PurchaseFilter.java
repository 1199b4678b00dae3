package id.brevet.purchase;

import id.brevet.payment.PaymentStatus;
import id.brevet.shared.Where;
import id.brevet.shared.Wire;
import id.brevet.web.Filter;
import id.brevet.web.QueryValues;
import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.Direction;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter and order of a list of purchases; an unknown status is ignored, an invalid id matches nothing. */
public record PurchaseFilter(
        @RestQuery @Nullable String q,
        @RestQuery("payment_status") @Nullable String paymentStatus,
        @RestQuery("batch_id") @Nullable String batchId,
        @RestQuery("user_id") @Nullable String userId,
        @RestQuery @Nullable String id,
        @RestQuery @Nullable String sort,
        @RestQuery @Nullable String order)
        implements Filter {

    private static final UUID NO_ID = new UUID(0, 0);

    /** The number of an invoice as it is written, or its bare digits, or an amount. */
    private static final Pattern NUMBER = Pattern.compile("(?:INV/\\d{4}/)?0*(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    /** The search text is only for the office. */
    PurchaseFilter ofStudent(UUID student) {
        return Filter.with(Filter.with(this, "q", null), "user_id", student.toString());
    }

    public PurchaseFilter inBatch(UUID batch) {
        return Filter.with(this, "batch_id", batch.toString());
    }

    /** An overdue payment counts as expired before that is stored; see {@code payment_state_at}. */
    public Where conditions(Instant now) {
        var status = QueryValues.given(paymentStatus).flatMap(it -> Wire.named(PaymentStatus.class, it));
        return new Where()
                .and("y.state in :states", "states", status.map(PaymentStatus::states))
                .and(
                        "function('payment_state_at' as String, y.state, y.expiresAt, :now) = 'awaiting'",
                        "now",
                        status.filter(it -> it == PaymentStatus.PENDING).map(it -> now))
                .and(
                        "function('payment_state_at' as String, y.state, y.expiresAt, :now) = 'expired'",
                        "now",
                        status.filter(it -> it == PaymentStatus.EXPIRED).map(it -> now))
                .and("y.payer.id = :payer", "payer", QueryValues.given(userId).map(it -> QueryValues.id(it)
                        .orElse(NO_ID)))
                .and(
                        "y.id in (select p.payment.id from Purchase p where p.batch.id = :batch)",
                        "batch",
                        QueryValues.given(batchId).map(it -> QueryValues.id(it).orElse(NO_ID)))
                .and(
                        "y.id in (select p.payment.id from Purchase p where p.id = :id)",
                        "id",
                        QueryValues.given(id).map(it -> QueryValues.id(it).orElse(NO_ID)))
                .and(
                        "(y.invoiceNumber = :number or y.total = :number)",
                        "number",
                        QueryValues.given(q).flatMap(PurchaseFilter::parseNumber))
                .and(
                        "y.payer.id in (select u.id from User u where function('users_sought' as String, u.name, u.email,"
                                + " u.phone, u.profile.nim) like :q escape '!')",
                        "q",
                        QueryValues.given(q)
                                .filter(it -> parseNumber(it).isEmpty())
                                .map(QueryValues::likePattern));
    }

    /** The newest first, unless asked otherwise. */
    Sort sorted() {
        var direction = oldestFirst() ? Direction.Ascending : Direction.Descending;
        return Sort.by("y.createdAt", direction).and("y.id", direction);
    }

    public boolean oldestFirst() {
        return "asc".equals(order);
    }

    /** Reads an invoice number as people write it, or an amount. */
    public static Optional<Integer> parseNumber(String typed) {
        var digits = NUMBER.matcher(typed.replaceAll("^(?i:rp)\\s*|\\.", ""));
        return digits.matches() ? Optional.of(Integer.valueOf(digits.group(1))) : Optional.empty();
    }
}
