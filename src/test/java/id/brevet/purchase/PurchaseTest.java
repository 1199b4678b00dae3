package id.brevet.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A purchase from the order to the paid seat. */
@QuarkusTest
class PurchaseTest implements ClockAndRateLimitReset {

    private SampleBatch batch;
    private BuyerClient budi;
    private OfficeClient office;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(2);
        budi = BuyerClient.create();
        office = OfficeClient.admin();
    }

    @Test
    void anOrderSaysWhatToPayWhereAndUntilWhen() {
        var answer = budi.buys(batch);

        answer.then()
                .statusCode(201)
                .body("data.payment_status", equalTo("pending"))
                .body("data.number", matchesPattern("INV/\\d{4}/\\d{6}"))
                .body("data.price.price", equalTo(2_300_000))
                .body("data.user.profile", notNullValue())
                .body("data.batch.remaining", equalTo(1))
                .body("data.instructions.number", equalTo(SampleReceivingAccount.NUMBER))
                .body("data.receipt_number", nullValue())
                .body("data.timeline", hasSize(1));
        int code = answer.path("data.unique_code");
        assertThat(code).isBetween(100, 999);
        assertThat(answer.<Integer>path("data.transfer_amount")).isEqualTo(2_300_000 + code);
        assertThat(answer.<Integer>path("data.instructions.amount")).isEqualTo(2_300_000 + code);
    }

    @Test
    void nothingIsProvedOnceItsAmountIsSomebodyElses() {
        var purchase = budi.proven(batch);
        office.sets(purchase, "rejected").then().statusCode(200);
        later(Duration.ofDays(9));

        budi.withNewSession().proves(purchase).then().statusCode(409).body("code", equalTo("purchase_expired"));
    }

    @Test
    void itIsProvedAcceptedAndSeated() {
        var purchase = budi.ordered(batch);
        var proof = budi.proof();
        budi.patch(purchase + "/pay", proof).then().statusCode(200);

        budi.patch(purchase + "/pay", proof).then().statusCode(409).body("code", equalTo("invalid_transition"));
        office.sets(purchase, "paid")
                .then()
                .statusCode(200)
                .body("data.payment_status", equalTo("paid"))
                .body("data.paid_at", notNullValue())
                .body("data.receipt_number", matchesPattern("KW/\\d{4}/\\d{6}"))
                .body("data.buyer_bank_account_number", equalTo("•••• 7890"))
                .body("data.timeline.to", equalTo(java.util.List.of("pending", "waiting_confirmation", "paid")));
        budi.sees(purchase).then().body("data.buyer_bank_account_number", equalTo("1234567890"));
        budi.client()
                .request()
                .get("/api/v1/me/batches")
                .then()
                .statusCode(200)
                .body("data.id", equalTo(java.util.List.of(batch.id().toString())));
        assertThat(Sql.column("select sold from batch where id = ?", batch.id()))
                .containsExactly("1");
        assertThat(Sql.column("select sold from course where id = ?", batch.course()))
                .containsExactly("1");
        budi.cancels(purchase).then().statusCode(409).body("code", equalTo("invalid_transition"));
    }

    @Test
    void whatIsOverdueHasExpiredAtOnceAndFreesItsSeat() {
        var late = budi.ordered(batch);
        BuyerClient.create().ordered(batch);
        BuyerClient.create().buys(batch).then().statusCode(409).body("code", equalTo("quota_full"));

        later(Duration.ofHours(24).plusSeconds(1));
        budi = budi.withNewSession();
        office = OfficeClient.admin();

        budi.sees(late).then().body("data.payment_status", equalTo("expired"));
        budi.proves(late).then().statusCode(409).body("code", equalTo("purchase_expired"));
        office.client()
                .request()
                .get("/api/v1/purchases?payment_status=expired&batch_id=" + batch.id())
                .then()
                .body("meta.total", equalTo(2));
        assertThat(budi.ordered(batch)).isNotEqualTo(late);
        assertThat(OfficeClient.state(late)).isEqualTo("expired");
    }

    @Test
    void nobodySeesOrMovesAnothersPurchase() {
        var purchase = budi.ordered(batch);
        var eve = BuyerClient.create();

        eve.sees(purchase).then().statusCode(404);
        eve.proves(purchase).then().statusCode(404);
        eve.cancels(purchase).then().statusCode(404);
        eve.client()
                .request()
                .get("/api/v1/me/purchases?user_id=" + budi.person().id())
                .then()
                .body("meta.total", equalTo(0));
    }

    @Test
    void aProofIsAFileOfOnesOwnAndProvesOnePaymentOnly() {
        var purchase = budi.ordered(batch);
        var eve = BuyerClient.create();
        var proof = budi.proof();
        var other = eve.ordered(batch);

        eve.patch(other + "/pay", proof).then().statusCode(400).body("error.payment_proof_url", notNullValue());
        budi.patch(purchase + "/pay", proof).then().statusCode(200);
        office.sets(purchase, "rejected").then().statusCode(200);
        budi.patch(purchase + "/pay", proof).then().statusCode(400).body("error.payment_proof_url", notNullValue());
    }
}
