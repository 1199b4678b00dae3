package id.brevet.payment;

import id.brevet.web.Format;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The receipts of one year, numbered without a gap: each transaction waits for the one before. */
@Entity
public class ReceiptSeries extends PanacheEntityBase {

    private static final String NEXT =
            """
            insert into receipt_series (year, last) values (:year, :count)
            on conflict (year) do update set last = receipt_series.last + :count
            returning last
            """;

    @Id
    public int year;

    public int last;

    protected ReceiptSeries() {}

    public static ReceiptNumber next(Instant now) {
        return next(1, now).get(0);
    }

    /** Blocks all other receipts until the transaction ends, so it is called last. */
    public static List<ReceiptNumber> next(int count, Instant now) {
        var year = now.atZone(Format.CENTRE).getYear();
        var last = (Integer) getEntityManager()
                .createNativeQuery(NEXT, Integer.class)
                .setParameter("year", year)
                .setParameter("count", count)
                .getSingleResult();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(it -> ReceiptNumber.of(year, it))
                .toList();
    }
}
