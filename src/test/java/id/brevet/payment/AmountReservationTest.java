package id.brevet.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.shared.Refusal;
import id.brevet.support.Concurrently;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An amount belongs to one payment only, for as long as it could still be transferred. */
@QuarkusTest
class AmountReservationTest {

    static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
    }

    @Test
    void nineHundredFitAndTheNextIsTold() {
        var codes = IntStream.range(0, 900).mapToObj(it -> take(NOON)).toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(it -> it >= 100 && it <= 999);
        assertThatThrownBy(() -> take(NOON)).isInstanceOf(Refusal.class).hasMessage("no_amount_left");
        assertThatThrownBy(() -> take(NOON.plus(Duration.ofDays(8)).minusMillis(1)))
                .hasMessage("no_amount_left");
        assertThat(take(NOON.plus(Duration.ofDays(8)))).isBetween(100, 999);
    }

    @Test
    void thoseWhoComeAtOnceGetDifferentOnes() throws InterruptedException {
        var codes = Concurrently.times(60, it -> take(NOON));

        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void theDatabaseItselfRefusesAnAmountTwice() {
        take(NOON);
        var copy =
                """
                insert into amount_reservation (id, receiving_account_id, amount, during)
                select gen_random_uuid(), receiving_account_id, amount, tstzrange(upper(during) - interval '1 hour', null)
                from amount_reservation order by lower(during) desc limit 1
                """;

        assertThatThrownBy(() -> Sql.change(copy)).hasStackTraceContaining("amount_reservation_unique");
    }

    @Test
    void amountsAreTakenOnBankAccountsOnly() {
        SampleReceivingAccount.useQris("0".repeat(30));

        assertThatThrownBy(
                        () -> Sql.change(
                                """
                        insert into amount_reservation (id, receiving_account_id, amount, during)
                        select uuidv7(), id, 750123, tstzrange(now(), null) from receiving_account where kind = 'qris'
                        """))
                .hasStackTraceContaining("bank accounts only");
    }

    @Test
    void aSecondAccountTakesWhatTheFirstCannot() {
        Sql.change(
                """
                insert into amount_reservation (id, receiving_account_id, amount, during)
                select gen_random_uuid(), a.id, 750000 + code, tstzrange(null, null)
                from receiving_account a, generate_series(100, 999) code where a.is_active and a.kind = 'bank'
                """);
        Sql.change(
                """
                insert into receiving_account (id, created_at, updated_at, kind, bank, holder, number_sealed, number_hint)
                select gen_random_uuid(), now() + interval '1 hour', now(), kind, 'Bank Kedua', holder, number_sealed,
                    number_hint from receiving_account where is_active and kind = 'bank'
                """);

        assertThat(take(NOON)).isBetween(100, 999);
    }

    @Test
    void javaAndTheDatabaseAgreeOnWhatHasExpired() {
        for (var state : PaymentState.values()) {
            for (var moment : List.of(NOON.minusSeconds(1), NOON, NOON.plusSeconds(1))) {
                var payment = new Payment();
                payment.state = state;
                payment.expiresAt = NOON;

                var said = Sql.one(
                        "select payment_state_at(?, ?::timestamptz, ?::timestamptz)",
                        state.wire(),
                        NOON.toString(),
                        moment.toString());

                assertThat(payment.stateAt(moment).wire()).isEqualTo(said);
            }
        }
    }

    private static int take(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AmountReservation.reserve(750_000, now).code());
    }
}
