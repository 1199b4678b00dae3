package id.brevet.payment;

import id.brevet.shared.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** An amount that only one payment may have on an account for a while. */
@Entity
public class AmountReservation extends PanacheEntityBase {

    /**
     * Another transaction may take a code between the search and the insert; eight times in a row is as good as never.
     */
    private static final int ATTEMPTS = 8;

    private static final String RESERVE =
            """
            insert into amount_reservation (id, receiving_account_id, amount, during)
            select uuidv7(), :account, :price + code, tstzrange(:now, :until)
            from generate_series(100, 999) code
            where not exists (
                select from amount_reservation r
                where r.receiving_account_id = :account and r.amount = :price + code
                  and r.during && tstzrange(:now, :until))
            order by random()
            limit 1
            on conflict do nothing
            returning id, amount
            """;

    private static final String EXTEND =
            """
            update amount_reservation set during = tstzrange(lower(during), null)
            where id = :id and upper(during) > :now
            """;

    private static final String RELEASE =
            """
            update amount_reservation set during = tstzrange(lower(during), :until)
            where id in (:ids) and upper_inf(during)
            """;

    @Id
    public UUID id;

    public UUID receivingAccountId;
    public long amount;

    protected AmountReservation() {}

    /** A unique code that no live payment shares; the next account is tried where the first has none left. */
    public static ReservedAmount reserve(long price, Instant now) {
        var accounts = ReceivingAccount.activeBanks();
        for (var account : accounts) {
            for (int i = 0; i < ATTEMPTS; i++) {
                var rows = tryToReserve(price, account, now);
                if (!rows.isEmpty()) {
                    var row = rows.get(0);
                    var code = (int) (row.get("amount", Long.class) - price);
                    return new ReservedAmount(row.get("id", UUID.class), code, account);
                }
            }
        }
        throw Refusal.conflict(accounts.isEmpty() ? "no_receiving_account" : "no_amount_left");
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> tryToReserve(long price, ReceivingAccount account, Instant now) {
        return getEntityManager()
                .createNativeQuery(RESERVE, Tuple.class)
                .setParameter("account", account.id)
                .setParameter("price", price)
                .setParameter("now", now)
                .setParameter("until", now.plus(Payment.TIME_TO_PAY).plus(Payment.GRACE))
                .getResultList();
    }

    /** Reserves the amount without an end, while the office looks at the proof; false if its time was already over. */
    public static boolean extend(UUID reservation, Instant now) {
        return getEntityManager()
                        .createNativeQuery(EXTEND)
                        .setParameter("id", reservation)
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    /** Ends the reservation after the grace period. */
    public static void release(UUID reservation, Instant now) {
        release(List.of(reservation), now);
    }

    public static void release(Collection<UUID> reservations, Instant now) {
        getEntityManager()
                .createNativeQuery(RELEASE)
                .setParameter("ids", reservations)
                .setParameter("until", now.plus(Payment.GRACE))
                .executeUpdate();
    }
}
