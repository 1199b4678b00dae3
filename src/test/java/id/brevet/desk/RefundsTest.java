package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Books;
import id.brevet.support.Buyer;
import id.brevet.support.Newcomer;
import id.brevet.support.Office;
import id.brevet.support.Rows;
import id.brevet.support.Together;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Refunds: never more than was received, and only once for each request. */
@QuarkusTest
class RefundsTest implements Afresh {

    private static final int PRICE = 2_300_000;

    private ABatch batch;
    private Buyer budi;
    private Office office;
    private UUID purchase;
    private int total;

    @BeforeEach
    void arrange() {
        AnAccount.open();
        batch = ABatch.open(1);
        budi = Buyer.arrives();
        office = Office.opens();
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

        assertThat(Books.balance("2103", batch.id())).isEqualTo(500_000 - PRICE);
        assertThat(Books.balance("2102", budi.person().id())).isEqualTo(PRICE - total - 500_000);
        Buyer.arrives().buys(batch).then().statusCode(409).body("code", equalTo("quota_full"));
        Books.balance();
    }

    @Test
    void withoutItsPriceASeatIsFreeAgain() {
        var account = UUID.fromString(Rows.one(
                "select receiving_account_id from payment y join purchase p on p.payment_id = y.id where p.id = ?",
                purchase));
        var before = Books.balance("1101", account);

        refunds(total, "BCA 778812")
                .then()
                .statusCode(200)
                .body("data.payment_status", equalTo("cancelled"))
                .body("data.refunded_amount", equalTo(total));

        assertThat(Books.balance("1101", account)).isEqualTo(before - total);
        assertThat(Books.balance("2103", batch.id())).isZero();
        assertThat(Books.balance("2102", budi.person().id())).isZero();
        Buyer.arrives().buys(batch).then().statusCode(201);
        refunds(1, null).then().statusCode(409).body("code", equalTo("invalid_transition"));
        Books.balance();
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
        var other = budi.ordered(ABatch.open(1));

        office.posts("/" + other + "/refund", Map.of("amount", 5, "reason", "Batal"))
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid_transition"));
    }

    @Test
    void ofManyWhoGiveAllBackAtOnceOneDoes() throws InterruptedException {
        var answers = Together.times(8, it -> refunds(total, null).statusCode());

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        Books.balance();
    }

    @Test
    void theOfficeGivesBackOnAPageOnceForEachPress() {
        var admin = Visitor.signedIn(Newcomer.admin());
        var page = "/admin/tagihan/" + purchase + "/pengembalian";
        assertThat(admin.page("/admin/tagihan/" + purchase).select("a[href=" + page + "]"))
                .hasSize(1);
        var form = new HashMap<>(Visitor.typed(admin.page(page), page));
        assertThat(form).containsEntry("amount", String.valueOf(total));
        form.put("amount", "9.999.999.999");
        form.put("reason", "Pindah kota");
        assertThat(Jsoup.parse(admin.post(page, form).asString())
                        .select("#amount-wrong")
                        .text())
                .startsWith("Paling banyak Rp1.000.000.000");
        form.put("amount", "500.000");
        form.remove("reason");
        admin.post(page, form).then().statusCode(422);
        form.put("reason", "Pindah kota");

        var asked = admin.post(page, form);
        asked.then().statusCode(303);
        admin.post(page, form).then().statusCode(409);
        assertThat(admin.page("/admin/tagihan/" + purchase).text()).contains("Menunggu persetujuan");
        assertThat(admin.page("/admin/tagihan/" + purchase).select("a[href=" + page + "]"))
                .isEmpty();
        assertThat(admin.page(page).select("#amount")).isEmpty();
        assertThat(admin.page(asked.header("Location")).select("button[value=approve]"))
                .isEmpty();
        var other = Visitor.signedIn(Newcomer.admin());
        other.post(asked.header("Location"), Map.of("decision", "approve"))
                .then()
                .statusCode(303);
        other.post(asked.header("Location"), Map.of("decision", "approve"))
                .then()
                .statusCode(409);

        assertThat(admin.page("/admin/tagihan/" + purchase + "?kabar=dikembalikan")
                        .text())
                .contains("Dana dikembalikan", "Sudah dikembalikan Rp500.000", "Pindah kota");
        assertThat(Rows.column(
                        "select subject from mail where recipient = ?",
                        budi.person().email()))
                .anyMatch(it -> it.startsWith("Pengembalian dana"));
        Books.balance();
    }

    private Response refunds(int amount, String reference) {
        var request = new HashMap<String, Object>(Map.of("amount", amount, "reason", "Batal ikut"));
        request.computeIfAbsent("reference", it -> reference);
        return office.agree("/" + purchase + "/refund", request);
    }
}
