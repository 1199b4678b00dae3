package id.brevet.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A refund needs two people of the office. */
@QuarkusTest
class ApprovalTest implements ClockAndRateLimitReset {

    private static final Map<String, String> YES = Map.of("decision", "approve");
    private static final Map<String, String> NO = Map.of("decision", "decline", "reason", "Belum jelas");
    private static final Map<String, String> NEVER_MIND = Map.of("decision", "withdraw");

    private SamplePerson asker;
    private OfficeClient rina;
    private OfficeClient dewi;
    private UUID purchase;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        asker = SamplePerson.admin();
        rina = OfficeClient.of(asker.email());
        dewi = OfficeClient.of("kasir@brevet.local");
        purchase = BuyerClient.create().proven(SampleBatch.open(1));
        rina.sets(purchase, "paid").then().statusCode(200);
    }

    @Test
    void whatOneWantsWaitsForAnother() {
        asks(rina, 500_000)
                .then()
                .statusCode(200)
                .body("data.refunded_amount", equalTo(0))
                .body("data.pending_refund.request.amount", equalTo(500_000))
                .body("data.pending_refund.asked_by.id", equalTo(asker.id().toString()));
        var approval = waiting();
        dewi.client().request().get("/api/v1/approvals?limit=100").then().body("data.id", hasItem(approval));

        dewi.decides(approval, YES)
                .then()
                .statusCode(200)
                .body("data.outcome", equalTo("approved"))
                .body("data.single_admin", equalTo(false));

        rina.sees(purchase)
                .then()
                .body("data.refunded_amount", equalTo(500_000))
                .body("data.pending_refund", nullValue());
        dewi.decides(approval, YES).then().statusCode(409).body("code", equalTo("approval_decided"));
        assertThat(Sql.column("select action from audit_entry where object_id = ?::uuid order by at", approval))
                .containsExactly("approval.asked", "approval.given");
        LedgerBalances.assertBalanced();
    }

    @Test
    void nobodySaysYesOrNoToTheirOwnWish() {
        asks(rina, 500_000);

        asks(rina, 500_000).then().statusCode(409).body("code", equalTo("approval_own"));
        rina.decides(waiting(), YES).then().statusCode(409).body("code", equalTo("approval_own"));
        rina.decides(waiting(), NO).then().statusCode(409).body("code", equalTo("approval_own"));
        dewi.decides(waiting(), NEVER_MIND).then().statusCode(409).body("code", equalTo("approval_others"));

        rina.sees(purchase).then().body("data.refunded_amount", equalTo(0));
    }

    @Test
    void anotherWishForTheSameHasToWait() {
        asks(rina, 500_000);

        asks(dewi, 400_000).then().statusCode(409).body("code", equalTo("approval_pending"));

        rina.decides(waiting(), NEVER_MIND).then().statusCode(200).body("data.outcome", equalTo("withdrawn"));
        asks(dewi, 400_000).then().statusCode(200);
        asks(rina, 400_000).then().statusCode(200).body("data.refunded_amount", equalTo(400_000));
    }

    @Test
    void whoeverIsToldNoIsToldWhy() {
        asks(rina, 500_000);
        dewi.decides(waiting(), Map.of("decision", "decline"))
                .then()
                .statusCode(400)
                .body("error.reason", notNullValue());

        var approval = waiting();
        dewi.decides(approval, NO).then().statusCode(200).body("data.outcome", equalTo("declined"));

        dewi.decides(approval, NO).then().statusCode(409).body("code", equalTo("approval_decided"));
        rina.decides(approval, NEVER_MIND).then().statusCode(409).body("code", equalTo("approval_decided"));
        rina.sees(purchase).then().body("data.refunded_amount", equalTo(0));
        assertThat(Sql.one(
                        "select details ->> 2 from notice where word = 'approval_declined' and user_id = ?",
                        asker.id()))
                .isEqualTo("Belum jelas");
    }

    @Test
    void ofManyWhoSayYesAtOnceOneDoes() throws InterruptedException {
        asks(rina, 500_000);
        var approval = waiting();

        var answers = Concurrently.times(6, it -> dewi.decides(approval, YES).statusCode());

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        rina.sees(purchase).then().body("data.refunded_amount", equalTo(500_000));
    }

    @Test
    void aYesThatCannotBeDoneLeavesTheWishAsItWas() {
        asks(rina, 2_000_000);
        Sql.change(
                "update payment set refunded_amount = 1000000 where id = (select payment_id from purchase where id = ?)",
                purchase);

        dewi.decides(waiting(), YES).then().statusCode(409).body("code", equalTo("more_than_came"));

        assertThat(waiting()).isNotNull();
        var page = PageClient.signedIn(SamplePerson.admin()).post("/admin/pengembalian/" + waiting(), YES);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString()).contains("button", "approve");
        Sql.change(
                "update payment set refunded_amount = 0 where id = (select payment_id from purchase where id = ?)",
                purchase);
    }

    @Test
    void theOnlyOneOfTheOfficeSleepsOnItForANight() {
        asks(rina, 500_000);
        alone(() -> {
            rina.decides(waiting(), YES).then().statusCode(409).body("code", equalTo("approval_tomorrow"));
            later(Duration.ofHours(24));
            var tomorrow = OfficeClient.of(asker.email());

            tomorrow.decides(waiting(), YES).then().statusCode(200).body("data.single_admin", equalTo(true));

            tomorrow.sees(purchase).then().body("data.refunded_amount", equalTo(500_000));
        });
        assertThat(Sql.one(
                        "select after ->> 'single_admin' from audit_entry where action = 'approval.given' and actor_id = ?",
                        asker.id()))
                .isEqualTo("true");
    }

    private Response asks(OfficeClient who, int amount) {
        return who.posts("/" + purchase + "/refund", Map.of("amount", amount, "reason", "Batal ikut"));
    }

    private String waiting() {
        return Sql.one("select id from approval where object_id = ? and outcome = 'waiting'", purchase);
    }

    private void alone(Runnable action) {
        var others = Sql.column(
                "update users set is_active = false where role = 'admin' and is_active and id <> ? returning id",
                asker.id());
        try {
            action.run();
        } finally {
            others.forEach(it -> Sql.change("update users set is_active = true where id = ?::uuid", it));
        }
    }
}
