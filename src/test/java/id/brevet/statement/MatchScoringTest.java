package id.brevet.statement;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.payment.PaymentMethod;
import id.brevet.payment.PaymentState;
import id.brevet.statement.MatchScoring.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scores of a line, case by case. */
class MatchScoringTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 10);
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID BUDI = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "2300123, TRSF, EXACT, 90",
        "2300123, BUDI SANTOSO, EXACT, 100",
        "2300000, TRSF, WRONG_CODE, 40",
        "2300999, TRSF, WRONG_CODE, 40",
        "2250123, TRSF, SHORT, 50",
        "2250000, TRSF BUDI SANTOSO, SHORT, 50",
        "2250000, TRSF BUDI, NONE, 0",
        "2250000, BAYAR INV/2026/000042, SHORT, 60",
        "2250000, BAYAR INV 2026 000042, SHORT, 60",
        "2250000, BAYAR INV2026000042, SHORT, 60",
        "2250000, BAYAR INV/2026/000142, NONE, 0",
        "2400000, TRSF BUDI SANTOSO, OVER, 50",
        "2400000, TRSF, NONE, 0",
        "1000000, SEBAGIAN, SPLIT, 50"
    })
    void whatIsOwedIsRecognised(long money, String words, MatchKind kind, int score) {
        var rest = new Part(ACCOUNT, DUE.minusDays(7), 1_300_123, "other");
        var far = new Part(ACCOUNT, DUE.minusDays(8), 1_300_000, "far");

        var found = new MatchScoring(List.of(expected(PaymentState.AWAITING, false, 0, null)), List.of(rest, far))
                .candidates(line(DUE, money, words));

        assertThat(found.stream().map(MatchCandidate::kind))
                .isEqualTo(kind == MatchKind.NONE ? List.of() : List.of(kind));
        assertThat(found).allSatisfy(it -> assertThat(it.score()).isEqualTo(score));
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING, 0, EXACT",
        "AWAITING, 1, LATE",
        "EXPIRED, 0, EXACT",
        "EXPIRED, 1, LATE",
        "REVIEW, 5, EXACT",
        "CANCELED, 0, LATE",
        "FAILED, 0, LATE",
        "AWAITING, 8, NONE"
    })
    void theDayOfTheBankDecides(PaymentState state, int later, MatchKind kind) {
        assertThat(kinds(expected(state, false, 0, null), line(DUE.plusDays(later), 2_300_123, "TRSF")))
                .isEqualTo(kind == MatchKind.NONE ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, 0, 2300123, EXACT",
        "TRANSFER, 0, 2300000, NONE",
        "TRANSFER, 1000000, 1300123, EXACT",
        "TRANSFER, 2300123, 2300123, OVER",
        "CASH, 0, 2300123, OVER"
    })
    void whatIsPaidIsSeenOnce(PaymentMethod method, long shown, long money, MatchKind kind) {
        assertThat(kinds(expected(PaymentState.RECEIVED, true, shown, method), line(DUE, money, "TRSF")))
                .isEqualTo(kind == MatchKind.NONE ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource({"1300123, EXACT", "1300000, EXACT", "1200123, SHORT", "1500000, NONE", "2300123, EXACT"})
    void theRestOfAPartPays(long money, MatchKind kind) {
        assertThat(kinds(expected(PaymentState.REVIEW, false, 1_000_000, null), line(DUE, money, "TRSF")))
                .isEqualTo(kind == MatchKind.NONE ? List.of() : List.of(kind));
    }

    @Test
    void aLineIsNotTheOtherHalfOfItself() {
        var itself = new Part(ACCOUNT, DUE, 1_150_000, "line");

        assertThat(new MatchScoring(List.of(expected(PaymentState.AWAITING, false, 0, null)), List.of(itself))
                        .candidates(line(DUE, 1_150_000, "TRSF")))
                .isEmpty();
    }

    @Test
    void moneyOfAnotherAccountIsNobodys() {
        var elsewhere = new IncomingLine(
                BUDI, 1, MutationState.UNMATCHED, UUID.randomUUID(), DUE, 2_300_123, "TRSF", null, "line");

        assertThat(kinds(expected(PaymentState.AWAITING, false, 0, null), elsewhere))
                .isEmpty();
    }

    private static List<MatchKind> kinds(ExpectedPayment expected, IncomingLine line) {
        return new MatchScoring(List.of(expected), List.of())
                .candidates(line).stream().map(MatchCandidate::kind).toList();
    }

    private static IncomingLine line(LocalDate day, long amount, String words) {
        return new IncomingLine(BUDI, 1, MutationState.UNMATCHED, ACCOUNT, day, amount, words, null, "line");
    }

    private static ExpectedPayment expected(PaymentState state, boolean paid, long shown, PaymentMethod method) {
        return new ExpectedPayment(
                BUDI,
                42,
                "INV/2026/000042",
                "Budi Santoso",
                List.of(TextMentions.nameWords("Budi Santoso"), TextMentions.nameWords("Toko Maju")),
                ACCOUNT,
                DUE.minusDays(1),
                DUE.plusDays(7),
                DUE,
                state,
                method,
                paid,
                2_300_000,
                2_300_123,
                shown,
                paid ? 2_300_123 : 0);
    }
}
