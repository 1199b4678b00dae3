package id.brevet.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.BuyerClient;
import id.brevet.support.Concurrently;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request with a key does its work once, however often it is sent. */
@QuarkusTest
class ReplayTest {

    private SampleBatch batch;
    private BuyerClient budi;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(3);
        budi = BuyerClient.create();
    }

    @Test
    void theSameRequestIsAnsweredAsBefore() {
        var first = buys("kunci-1", batch);
        var again = buys("kunci-1", batch);

        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.<Map<String, Object>>path("data")).isEqualTo(first.path("data"));
        buys("kunci-2", batch).then().statusCode(409).body("code", equalTo("already_purchased"));
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        buys("kunci-1", batch).then().statusCode(201);

        buys("kunci-1", SampleBatch.open(3)).then().statusCode(422).body("code", equalTo("idempotency_mismatch"));
    }

    @Test
    void aKeyIsOnesOwn() {
        buys("kunci-1", batch).then().statusCode(201);
        budi = BuyerClient.create();

        buys("kunci-1", batch).then().statusCode(201).header("Idempotency-Replayed", equalTo(null));
    }

    @Test
    void aRefusalMayBeTriedAgain() {
        var none = SampleBatch.open(1);
        BuyerClient.create().ordered(none);
        buys("kunci-1", none).then().statusCode(409);
        Sql.change("update batch set quota = 2 where id = ?", none.id());

        buys("kunci-1", none).then().statusCode(201);
    }

    @Test
    void ofManyAtOnceOneWorksAndTheOthersAreToldToWaitOrHearTheAnswer() throws InterruptedException {
        var statuses = Concurrently.times(8, it -> buys("kunci-1", batch)).stream()
                .map(it -> it.statusCode() == 409 ? it.path("code") : it.path("data.id"))
                .distinct()
                .toList();

        assertThat(statuses)
                .hasSizeLessThanOrEqualTo(2)
                .filteredOn(it -> !it.equals("request_in_progress"))
                .hasSize(1);
        assertThat(Sql.count("select count(*) from purchase where batch_id = ?", batch.id()))
                .isEqualTo(1);
    }

    private Response buys(String key, SampleBatch wanted) {
        return budi.client()
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("batch_id", wanted.id()))
                .post("/api/v1/me/purchases");
    }
}
