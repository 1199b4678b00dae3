package id.brevet.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** Balances of the ledger, and checks that it adds up. */
public class LedgerBalances {

    private static final String BALANCE =
            """
            select coalesce(sum(e.amount), 0) from entry e join ledger_account a on a.id = e.account_id
            where a.code = ? and (a.owner_id = ? or ?::uuid is null)
            """;

    private LedgerBalances() {}

    public static long balance(String code, UUID owner) {
        return Sql.count(BALANCE, code, owner, owner);
    }

    /** Fails unless every journal adds up to zero and the ledger agrees with the payments. */
    public static void assertBalanced() {
        assertThat(Sql.column("select journal_id from entry group by journal_id having sum(amount) <> 0"))
                .isEmpty();
        assertThat(-balance("2103", null))
                .isEqualTo(Sql.count("select coalesce(sum(greatest(0, base_amount - refunded_amount)), 0) from payment"
                        + " where paid_at is not null"));
        assertThat(-balance("2101", null))
                .as("what was seen and is nobody's yet")
                .isEqualTo(Sql.count("select coalesce(sum(shown_amount - refunded_amount), 0) from payment"
                                + " where paid_at is null")
                        + Sql.count("select coalesce(sum(amount), 0) from mutation"
                                + " where state = 'unmatched' and amount > 0"));
    }

    /** Money received that is not yet credited to anybody. */
    public static long unidentified() {
        return -balance("2101", null);
    }
}
