package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.LedgerBalances;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money goes back to whoever paid it: never more than came, and never twice for one wish. */
@QuarkusTest
class RefundsTest implements ClockAndRateLimitReset {

    private static final int PRICE = 2_300_000;

    private SampleBatch batch;
    private BuyerClient budi;
    private OfficeClient office;
    private UUID purchase;
    private int total;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(1);
        budi = BuyerClient.create();
        office = OfficeClient.admin();
        purchase = budi.proven(batch);
        total = office.sets(purchase, "paid").path("data.transfer_amount");
    }

    @Test
    void aPartIsKeptForThePayerAndTheSeatStays() {
        refunds(500_000, null)
                .then()
                .statusCode(200)
                .body("data.payment_status", equalTo("paid"))
                .body("data.refunded_amount", equalTo(500_000))
                .body("data.timeline", hasSize(4));

        assertThat(LedgerBalances.balance("2103", batch.id())).isEqualTo(500_000 - PRICE);
        assertThat(LedgerBalances.balance("2102", budi.person().id())).isEqualTo(PRICE - total - 500_000);
        BuyerClient.create().buys(batch).then().statusCode(409).body("code", equalTo("quota_full"));
        LedgerBalances.assertBalanced();
    }

    @Test
    void withoutItsPriceASeatIsFreeAgain() {
        var account = UUID.fromString(Sql.one(
                "select receiving_account_id from payment y join purchase p on p.payment_id = y.id where p.id = ?",
                purchase));
        var before = LedgerBalances.balance("1101", account);

        refunds(total, "BCA 778812")
                .then()
                .statusCode(200)
                .body("data.payment_status", equalTo("cancelled"))
                .body("data.refunded_amount", equalTo(total));

        assertThat(LedgerBalances.balance("1101", account)).isEqualTo(before - total);
        assertThat(LedgerBalances.balance("2103", batch.id())).isZero();
        assertThat(LedgerBalances.balance("2102", budi.person().id())).isZero();
        BuyerClient.create().buys(batch).then().statusCode(201);
        refunds(1, null).then().statusCode(409).body("code", equalTo("invalid_transition"));
        LedgerBalances.assertBalanced();
    }

    @Test
    void neverMoreThanCameAndNeverForNothing() {
        refunds(total + 1, null).then().statusCode(409).body("code", equalTo("more_than_came"));
        for (var amount : new int[] {0, -5}) {
            refunds(amount, null).then().statusCode(400).body("error.amount", notNullValue());
        }
        office.posts("/" + purchase + "/refund", Map.of("amount", 5))
                .then()
                .statusCode(400)
                .body("error.reason", notNullValue());
    }

    @Test
    void whatWasNeverPaidCannotBeGivenBack() {
        var other = budi.ordered(SampleBatch.open(1));

        office.posts("/" + other + "/refund", Map.of("amount", 5, "reason", "Batal"))
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid_transition"));
    }

    @Test
    void ofManyWhoGiveAllBackAtOnceOneDoes() throws InterruptedException {
        var answers = Concurrently.times(8, it -> refunds(total, null).statusCode());

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        LedgerBalances.assertBalanced();
    }

    @Test
    void theOfficeGivesBackOnAPageOnceForEachPress() {
        var kasir = PageClient.signedIn(SamplePerson.admin());
        var page = "/admin/tagihan/" + purchase + "/pengembalian";
        assertThat(kasir.page("/admin/tagihan/" + purchase).select("a[href=" + page + "]"))
                .hasSize(1);
        var form = new HashMap<>(PageClient.formFields(kasir.page(page), page));
        assertThat(form).containsEntry("amount", String.valueOf(total));
        form.put("amount", "9.999.999.999");
        form.put("reason", "Pindah kota");
        assertThat(Jsoup.parse(kasir.post(page, form).asString())
                        .select("#amount-wrong")
                        .text())
                .startsWith("Paling banyak Rp1.000.000.000");
        form.put("amount", "500.000");
        form.remove("reason");
        kasir.post(page, form).then().statusCode(422);
        form.put("reason", "Pindah kota");

        var asked = kasir.post(page, form);
        asked.then().statusCode(303);
        kasir.post(page, form).then().statusCode(409);
        assertThat(kasir.page("/admin/tagihan/" + purchase).text()).contains("Menunggu persetujuan");
        assertThat(kasir.page("/admin/tagihan/" + purchase).select("a[href=" + page + "]"))
                .isEmpty();
        assertThat(kasir.page(page).select("#amount")).isEmpty();
        assertThat(kasir.page(asked.header("Location")).select("button[value=approve]"))
                .isEmpty();
        var other = PageClient.signedIn(SamplePerson.admin());
        other.post(asked.header("Location"), Map.of("decision", "approve"))
                .then()
                .statusCode(303);
        other.post(asked.header("Location"), Map.of("decision", "approve"))
                .then()
                .statusCode(409);

        assertThat(kasir.page("/admin/tagihan/" + purchase + "?kabar=dikembalikan")
                        .text())
                .contains("Dana dikembalikan", "Sudah dikembalikan Rp500.000", "Pindah kota");
        assertThat(Sql.column(
                        "select subject from mail where recipient = ?",
                        budi.person().email()))
                .anyMatch(it -> it.startsWith("Pengembalian dana"));
        LedgerBalances.assertBalanced();
    }

    private Response refunds(int amount, String reference) {
        var wish = new HashMap<String, Object>(Map.of("amount", amount, "reason", "Batal ikut"));
        wish.computeIfAbsent("reference", it -> reference);
        return office.bothPost("/" + purchase + "/refund", wish);
    }
}
