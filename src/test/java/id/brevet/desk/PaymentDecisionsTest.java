package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions of the office about a payment, and what may still be done after each. */
@QuarkusTest
class PaymentDecisionsTest implements ClockAndRateLimitReset {

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
    void whatWasRejectedMayBeProvedAgainWhileItsSeatIsFree() {
        var purchase = budi.proven(batch);
        office.sets(purchase, Map.of("payment_status", "rejected"))
                .then()
                .statusCode(400)
                .body("error.reason", notNullValue());

        office.sets(purchase, Map.of("payment_status", "rejected", "reason", "Nominal kurang"))
                .then()
                .statusCode(200)
                .body("data.rejected_reason", equalTo("Nominal kurang"));

        budi.proves(purchase).then().statusCode(200).body("data.rejected_reason", nullValue());
        office.sets(purchase, "rejected").then().statusCode(200);
        BuyerClient.create().ordered(batch);
        BuyerClient.create().ordered(batch);
        budi.proves(purchase).then().statusCode(409).body("code", equalTo("quota_full"));
    }

    @Test
    void aBetterProofMayBeAskedForOnceTheFirstHasBeenSeen() {
        var purchase = budi.proven(batch);

        office.posts("/" + purchase + "/resubmission", Map.of("reason", "Buram"))
                .then()
                .statusCode(200)
                .body("data.payment_status", equalTo("waiting_confirmation"));
        office.posts("/" + purchase + "/resubmission", Map.of("reason", "Buram"))
                .then()
                .statusCode(409);

        budi.proves(purchase).then().statusCode(200);
        assertThat(Sql.column(
                        "select number from payment_proof f join purchase p on p.payment_id = f.payment_id where p.id = ?",
                        purchase))
                .hasSize(2);
    }

    @Test
    void theCounterSellsAndSettlesInCashWithoutTheCode() {
        var sari = BuyerClient.create();
        var answer = office.posts("", Map.of("user_id", sari.person().id(), "batch_id", batch.id()));
        answer.then()
                .statusCode(201)
                .body("data.user_id", equalTo(sari.person().id().toString()));
        UUID purchase = UUID.fromString(answer.path("data.id"));

        office.posts("/" + purchase + "/settlement", Map.of("method", "cash", "reason", "Tunai di loket"))
                .then()
                .statusCode(200)
                .body("data.payment_status", equalTo("paid"))
                .body("data.transfer_amount", equalTo(2_300_000))
                .body("data.unique_code", equalTo(0));
    }

    @Test
    void moneySeenForWhatWasClosedBringsItBackUntilItsGraceIsOver() {
        var purchase = budi.ordered(batch);
        budi.cancels(purchase).then().statusCode(200).body("data.payment_status", equalTo("cancelled"));

        office.sets(purchase, "waiting_confirmation").then().statusCode(200).body("data.is_late", equalTo(true));
        budi.cancels(purchase).then().statusCode(200);
        later(Duration.ofDays(9));
        office = OfficeClient.admin();

        office.sets(purchase, "waiting_confirmation").then().statusCode(409).body("code", equalTo("grace_over"));
    }

    @Test
    void onlyStudentsWhoAreStillHereAreEnrolled() {
        var teacher = SamplePerson.of("guru");
        var gone = SamplePerson.student();
        Sql.change("update users set is_active = false where id = ?", gone.id());

        for (var person : List.of(teacher, gone)) {
            office.posts("", Map.of("user_id", person.id(), "batch_id", batch.id()))
                    .then()
                    .statusCode(400)
                    .body("error.user_id", notNullValue());
        }
    }
}
