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
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In every combination of a fate of a bill and of what the bank shows of it, all pages open and the books are balanced.
 */
@QuarkusTest
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

    static Stream<Arguments> cases() {
        return Stream.of(Fate.values())
                .flatMap(fate -> Stream.of(Shown.values()).map(shown -> Arguments.of(fate, shown)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPageOpensAndTheBooksAreAtNought(Fate fate, Shown shown) {
        var purchase = budi.ordered(batch);
        var total = total(purchase);
        bring(fate, purchase);
        var bank = StatementClient.ofTheOnlyAccount();
        if (shown != Shown.NOTHING) {
            bank.uploadsAndConfirms(shown.lines.apply(total));
        }
        for (var left : bank.lines("unmatched")) {
            assertThat(bank.matches(left.get("id"), purchase).statusCode()).isIn(200, 409);
        }

        opens(purchase);
        LedgerBalances.assertBalanced();
        end(purchase);
        LedgerBalances.assertBalanced();
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

    /** Accepts the bill where that is allowed, and then refunds what there is. */
    private static void end(UUID purchase) {
        var office = OfficeClient.admin();
        var accepted =
                office.posts("/" + purchase + "/settlement", Map.of("method", "transfer", "reason", "Sesuai mutasi"));
        assertThat(accepted.statusCode()).isIn(200, 409);
        var left = "select least(case when paid_at is null then shown_amount else received_amount end, total)"
                + " - refunded_amount from payment y join purchase p on p.payment_id = y.id where p.id = ?";
        var returned = office.bothPost(
                "/" + purchase + "/refund",
                Map.of("amount", Math.max(1, Sql.count(left, purchase)), "reason", "Batal", "reference", "TRF-9"));
        assertThat(returned.statusCode()).isIn(200, 409);
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
