package id.brevet.payment;

import static id.brevet.payment.PaymentState.AWAITING;
import static id.brevet.payment.PaymentState.CANCELED;
import static id.brevet.payment.PaymentState.EXPIRED;
import static id.brevet.payment.PaymentState.FAILED;
import static id.brevet.payment.PaymentState.RECEIVED;
import static id.brevet.payment.PaymentState.REFUND;
import static id.brevet.payment.PaymentState.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.payment.PaymentEvent.Actor;
import id.brevet.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The changes of state that are allowed, and those that are not. */
class PaymentTest {

    static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    static final Actor RINA = new Actor(UUID.randomUUID(), "Rina");

    final Payment payment = new Payment(
            new PayableKey(PayableKey.Kind.PURCHASE, UUID.randomUUID(), UUID.randomUUID()),
            null,
            750_000,
            new ReservedAmount(UUID.randomUUID(), 123, null),
            RINA,
            NOON);

    @Test
    void itsAmountCarriesItsCode() {
        assertThat(payment.total).isEqualTo(750_123);
        assertThat(payment.expiresAt).isEqualTo(NOON.plus(Duration.ofHours(24)));
    }

    @Test
    void itExpiresInTheVeryMoment() {
        assertThat(payment.stateAt(payment.expiresAt.minusNanos(1))).isEqualTo(AWAITING);
        assertThat(payment.stateAt(payment.expiresAt)).isEqualTo(EXPIRED);
        assertThat(payment.expireIfDue(payment.expiresAt.minusNanos(1))).isFalse();
        assertThat(payment.expireIfDue(payment.expiresAt)).isTrue();
        assertThat(payment.expireIfDue(payment.expiresAt)).isFalse();
    }

    @Test
    void aProofInReviewKeepsItFromExpiring() {
        prove();

        assertThat(payment.stateAt(NOON.plus(Duration.ofDays(30)))).isEqualTo(REVIEW);
    }

    @Test
    void threeProofsAreEnough() {
        for (int i = 0; i < 3; i++) {
            prove();
            payment.reject("Buram", RINA, NOON);
        }

        assertThatThrownBy(this::prove).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(PaymentState.class)
    void onlyTheWaysThatAreLaidOutAreOpen(PaymentState from) {
        var open = EnumSet.noneOf(PaymentState.class);
        actions().forEach((to, action) -> {
            var it = new PaymentTest();
            it.lead(from);
            try {
                action.accept(it);
                open.add(it.payment.state);
            } catch (Refusal no) {
                assertThat(no.status()).isEqualTo(409);
                assertThat(it.payment.state).isEqualTo(from);
            }
        });

        assertThat(open).isEqualTo(WAYS.get(from));
    }

    static final Map<PaymentState, Set<PaymentState>> WAYS = Map.of(
            AWAITING, EnumSet.of(REVIEW, RECEIVED, CANCELED),
            REVIEW, EnumSet.of(RECEIVED, FAILED, CANCELED),
            FAILED, EnumSet.of(REVIEW),
            EXPIRED, EnumSet.of(REVIEW),
            CANCELED, EnumSet.of(REVIEW),
            RECEIVED, EnumSet.of(REFUND),
            REFUND, EnumSet.noneOf(PaymentState.class));

    private static Map<String, Consumer<PaymentTest>> actions() {
        return Map.of(
                "prove", PaymentTest::prove,
                "reopen", it -> it.payment.reopen(null, RINA, NOON),
                "receive", PaymentTest::receive,
                "reject", it -> it.payment.reject("Palsu", RINA, NOON),
                "cancel", it -> it.payment.cancel(null, RINA, NOON),
                "refund", it -> it.payment.refund(it.payment.total, true, "Batal", RINA, NOON));
    }

    private void lead(PaymentState to) {
        var ways = new EnumMap<PaymentState, Runnable>(PaymentState.class);
        ways.put(AWAITING, () -> {});
        ways.put(REVIEW, this::prove);
        ways.put(RECEIVED, this::receive);
        ways.put(CANCELED, () -> payment.cancel(null, RINA, NOON));
        ways.put(EXPIRED, () -> payment.expireIfDue(payment.expiresAt));
        ways.put(FAILED, () -> {
            prove();
            payment.reject("Buram", RINA, NOON);
        });
        ways.put(REFUND, () -> {
            receive();
            payment.refund(payment.total, true, "Batal", RINA, NOON);
        });
        ways.get(to).run();
    }

    private void prove() {
        payment.prove(
                "/uploads/x.png",
                new PaymentProof.Sender("Budi", new SealedNumber(new byte[0], "1234"), null, null),
                RINA,
                NOON);
    }

    private void receive() {
        payment.receive(PaymentMethod.TRANSFER, new ReceiptNumber("KW/2026/000001", "ABCD"), null, RINA, NOON);
    }
}
