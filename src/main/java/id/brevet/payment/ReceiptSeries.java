package id.brevet.payment;

import id.brevet.web.Format;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.SecureRandom;
import java.time.Instant;

/** The receipts of one year, numbered without a gap: the next number waits until the one before it is certain. */
@Entity
public class ReceiptSeries extends PanacheEntityBase {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CODE_LENGTH = 16;

    private static final String NEXT =
            """
            insert into receipt_series (year, last) values (:year, 1)
            on conflict (year) do update set last = receipt_series.last + 1
            returning last
            """;

    @Id
    public int year;

    public int last;

    protected ReceiptSeries() {}

    /** Holds everybody else back until the transaction is over: to be taken last. */
    public static ReceiptNumber next(Instant now) {
        var year = now.atZone(Format.CENTRE).getYear();
        var number = (Integer) getEntityManager()
                .createNativeQuery(NEXT, Integer.class)
                .setParameter("year", year)
                .getSingleResult();
        return new ReceiptNumber("KW/%d/%06d".formatted(year, number), code());
    }

    /** 80 random bits, in letters that survive being read aloud. */
    private static String code() {
        var code = new StringBuilder();
        RANDOM.ints(CODE_LENGTH, 0, LETTERS.length()).forEach(it -> code.append(LETTERS.charAt(it)));
        return code.toString();
    }
}
