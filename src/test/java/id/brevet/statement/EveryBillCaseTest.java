package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.LedgerBalances;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In every combination of a fate of a bill and of what the bank shows of it, all pages open, the books are balanced, and
 * every later act has one answer.
 */
@QuarkusTest
@Tag("slow")
class EveryBillCaseTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final long SLIP = 50_000;

    enum Fate {
        ORDERED,
        PROVEN,
        ASKED_AGAIN,
        REJECTED,
        REOPENED,
        EXPIRED,
        CANCELLED,
        PAID,
        CASH,
        GIVEN_BACK
    }

    enum Shown {
        NOTHING(total -> ""),
        ALL(total -> one(total, "A")),
        SHORT(total -> one(total - SLIP, "A")),
        OVER(total -> one(total + SLIP, "A")),
        TWICE(total -> one(total, "A") + one(total, "B")),
        HALVES(total -> one(total / 2, "A") + one(total - total / 2, "B"));

        private final LongFunction<String> lines;

        Shown(LongFunction<String> lines) {
            this.lines = lines;
        }
    }

    private SampleBatch batch;
    private BuyerClient budi;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(3);
        budi = BuyerClient.create();
    }

    /** The answers to matching every line that is left, then to accepting the bill, then to a refund of what there is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                ORDERED     | NOTHING | none                                  | ok                 | ok
                ORDERED     | ALL     | none                                  | invalid_transition | ok
                ORDERED     | SHORT   | ok                                    | ok                 | ok
                ORDERED     | OVER    | ok                                    | invalid_transition | ok
                ORDERED     | TWICE   | ok                                    | invalid_transition | ok
                ORDERED     | HALVES  | ok ok                                 | invalid_transition | ok
                PROVEN      | NOTHING | none                                  | ok                 | ok
                PROVEN      | ALL     | none                                  | invalid_transition | ok
                PROVEN      | SHORT   | ok                                    | ok                 | ok
                PROVEN      | OVER    | ok                                    | invalid_transition | ok
                PROVEN      | TWICE   | ok                                    | invalid_transition | ok
                PROVEN      | HALVES  | ok ok                                 | invalid_transition | ok
                ASKED_AGAIN | NOTHING | none                                  | ok                 | ok
                ASKED_AGAIN | ALL     | none                                  | invalid_transition | ok
                ASKED_AGAIN | SHORT   | ok                                    | ok                 | ok
                ASKED_AGAIN | OVER    | ok                                    | invalid_transition | ok
                ASKED_AGAIN | TWICE   | ok                                    | invalid_transition | ok
                ASKED_AGAIN | HALVES  | ok ok                                 | invalid_transition | ok
                REJECTED    | NOTHING | none                                  | invalid_transition | invalid_transition
                REJECTED    | ALL     | none                                  | ok                 | ok
                REJECTED    | SHORT   | ok                                    | underpaid          | ok
                REJECTED    | OVER    | ok                                    | ok                 | ok
                REJECTED    | TWICE   | ok                                    | ok                 | ok
                REJECTED    | HALVES  | ok ok                                 | ok                 | ok
                REOPENED    | NOTHING | none                                  | ok                 | ok
                REOPENED    | ALL     | none                                  | invalid_transition | ok
                REOPENED    | SHORT   | ok                                    | ok                 | ok
                REOPENED    | OVER    | ok                                    | invalid_transition | ok
                REOPENED    | TWICE   | ok                                    | invalid_transition | ok
                REOPENED    | HALVES  | ok ok                                 | invalid_transition | ok
                EXPIRED     | NOTHING | none                                  | invalid_transition | invalid_transition
                EXPIRED     | ALL     | none                                  | invalid_transition | ok
                EXPIRED     | SHORT   | ok                                    | underpaid          | ok
                EXPIRED     | OVER    | ok                                    | ok                 | ok
                EXPIRED     | TWICE   | ok                                    | invalid_transition | ok
                EXPIRED     | HALVES  | ok ok                                 | ok                 | ok
                CANCELLED   | NOTHING | none                                  | invalid_transition | invalid_transition
                CANCELLED   | ALL     | none                                  | ok                 | ok
                CANCELLED   | SHORT   | ok                                    | underpaid          | ok
                CANCELLED   | OVER    | ok                                    | ok                 | ok
                CANCELLED   | TWICE   | ok                                    | ok                 | ok
                CANCELLED   | HALVES  | ok ok                                 | ok                 | ok
                PAID        | NOTHING | none                                  | invalid_transition | ok
                PAID        | ALL     | none                                  | invalid_transition | ok
                PAID        | SHORT   | ok                                    | invalid_transition | ok
                PAID        | OVER    | ok                                    | invalid_transition | ok
                PAID        | TWICE   | ok                                    | invalid_transition | ok
                PAID        | HALVES  | ok ok                                 | invalid_transition | ok
                CASH        | NOTHING | none                                  | invalid_transition | ok
                CASH        | ALL     | ok                                    | invalid_transition | ok
                CASH        | SHORT   | ok                                    | invalid_transition | ok
                CASH        | OVER    | ok                                    | invalid_transition | ok
                CASH        | TWICE   | ok ok                                 | invalid_transition | ok
                CASH        | HALVES  | ok ok                                 | invalid_transition | ok
                GIVEN_BACK  | NOTHING | none                                  | invalid_transition | invalid_transition
                GIVEN_BACK  | ALL     | invalid_transition                    | invalid_transition | invalid_transition
                GIVEN_BACK  | SHORT   | invalid_transition                    | invalid_transition | invalid_transition
                GIVEN_BACK  | OVER    | invalid_transition                    | invalid_transition | invalid_transition
                GIVEN_BACK  | TWICE   | invalid_transition invalid_transition | invalid_transition | invalid_transition
                GIVEN_BACK  | HALVES  | invalid_transition invalid_transition | invalid_transition | invalid_transition
                """)
    void everyPageOpensAndTheBooksAreBalanced(
            Fate fate, Shown shown, String matched, String accepted, String refunded) {
        var purchase = budi.ordered(batch);
        var total = total(purchase);
        bring(fate, purchase);
        var bank = StatementClient.ofTheOnlyAccount();
        if (shown != Shown.NOTHING) {
            bank.uploadsAndConfirms(shown.lines.apply(total));
        }
        var matches = bank.lines("unmatched").stream()
                .map(it -> answer(bank.matches(it.get("id"), purchase)))
                .toList();
        assertThat(matches.isEmpty() ? "none" : String.join(" ", matches)).isEqualTo(matched);

        opens(purchase);
        LedgerBalances.assertBalanced();
        assertThat(answer(accepts(purchase))).as("acceptance").isEqualTo(accepted);
        assertThat(answer(refunds(purchase))).as("refund").isEqualTo(refunded);
        LedgerBalances.assertBalanced();
    }

    private static String answer(Response answer) {
        return answer.statusCode() == 200 ? "ok" : answer.path("code");
    }

    private void bring(Fate fate, UUID purchase) {
        var office = OfficeClient.admin();
        switch (fate) {
            case ORDERED -> {}
            case PROVEN -> budi.proves(purchase);
            case ASKED_AGAIN -> {
                budi.proves(purchase);
                office.posts("/" + purchase + "/resubmission", Map.of("reason", "Gelap"))
                        .then()
                        .statusCode(200);
            }
            case REJECTED -> {
                budi.proves(purchase);
                office.sets(purchase, "rejected").then().statusCode(200);
            }
            case REOPENED -> {
                budi.cancels(purchase);
                office.sets(purchase, "waiting_confirmation").then().statusCode(200);
            }
            case EXPIRED -> later(Duration.ofHours(30));
            case CANCELLED -> budi.cancels(purchase);
            case PAID -> office.sets(purchase, "paid").then().statusCode(200);
            case CASH ->
                office.posts("/" + purchase + "/settlement", Map.of("method", "cash", "reason", "Loket"))
                        .then()
                        .statusCode(200);
            case GIVEN_BACK -> {
                office.sets(purchase, "paid").then().statusCode(200);
                office.bothPost("/" + purchase + "/refund", Map.of("amount", total(purchase), "reason", "Batal"))
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static Response accepts(UUID purchase) {
        return OfficeClient.admin()
                .posts("/" + purchase + "/settlement", Map.of("method", "transfer", "reason", "Sesuai mutasi"));
    }

    private static Response refunds(UUID purchase) {
        var left = "select least(case when paid_at is null then shown_amount else received_amount end, total)"
                + " - refunded_amount from payment y join purchase p on p.payment_id = y.id where p.id = ?";
        return OfficeClient.admin()
                .bothPost(
                        "/" + purchase + "/refund",
                        Map.of(
                                "amount",
                                Math.max(1, Sql.count(left, purchase)),
                                "reason",
                                "Batal",
                                "reference",
                                "TRF-9"));
    }

    private void opens(UUID purchase) {
        var mine = "/siswa/tagihan/" + purchase;
        var theirs = "/admin/tagihan/" + purchase;
        opens(budi.person().email(), List.of("/siswa", mine, mine + "?cara=qris"));
        opens(
                "admin@brevet.local",
                List.of(
                        theirs,
                        theirs + "/pengembalian",
                        theirs + "/pindah",
                        "/admin/kas?id=" + purchase,
                        "/admin/kas/terlambat",
                        "/admin/kas/terlambat?daftar=kurang",
                        "/admin/kas/terlambat?daftar=lebih"));
        budi.withNewSession().sees(purchase).then().statusCode(200);
    }

    private static void opens(String who, List<String> pages) {
        var key = ApiClient.withSession(who, ApiClient.Kind.PAGES);
        assertThat(pages)
                .allSatisfy(it -> assertThat(key.request().get(it).statusCode()).isEqualTo(200));
    }

    private static String one(long amount, String reference) {
        return line(TODAY, "TRSF", amount, reference);
    }
}
