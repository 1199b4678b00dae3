package id.brevet.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.QrisSamples;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new or changed account takes effect once a second person of the office agrees. */
@QuarkusTest
class ReceivingAccountApprovalTest implements ClockAndRateLimitReset {

    private static final String API = "/receiving-accounts";

    private final String number = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    private SamplePerson admin;
    private ApiClient office;

    @BeforeEach
    void enter() {
        SampleReceivingAccount.open();
        admin = SamplePerson.admin();
        office = ApiClient.signedIn(admin);
    }

    @Test
    void theWholeOfficeIsWrittenTo() {
        String id = office.post(API, account()).path("data.id");

        agree(id).then().statusCode(200).body("data.outcome", equalTo("approved"));

        assertThat(Sql.column(
                        "select text from mail where recipient = ? and subject like ? order by created_at",
                        admin.email(),
                        "%" + number.substring(6) + "%"))
                .hasSize(2)
                .noneMatch(it -> it.contains(number))
                .last()
                .asString()
                .contains("menyetujui", "diaktifkan");
        assertThat(Sql.count(
                        "select count(*) from notice where user_id = ? and word = 'approval_approved'", admin.id()))
                .isOne();
    }

    @Test
    void onlyBeforeTheVeryFirstThereIsNothingToLose() {
        QuarkusTransaction.begin();
        try {
            forgetAllAccounts();
            var accountChange =
                    Arc.container().instance(ReceivingAccountChange.class).get();

            var first =
                    accountChange.open(new ReceivingAccountInput(null, "Bank Uji", "Brevet", number, null, null, null));

            assertThat(first.active).isTrue();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void aNewCodeTakesThePlaceOfTheOldOnceTwoWantIt() {
        Sql.change("update receiving_account set is_active = false where kind = 'qris'");
        String first = office.post(API, code("PERTAMA")).path("data.id");
        agree(first).then().statusCode(200);
        var second = office.post(API, code("KEDUA"));
        second.then()
                .statusCode(201)
                .body("data.kind", equalTo("qris"))
                .body("data.is_active", equalTo(false))
                .body("data.number_masked", nullValue())
                .body("data.merchant.name", equalTo("BREVET KEDUA"))
                .body("data.merchant.nmid", equalTo("ID0000000000001"));
        assertThat(active()).containsExactly(first);

        agree(second.path("data.id")).then().statusCode(200);

        assertThat(active()).containsExactly((String) second.path("data.id"));
        assertThatThrownBy(() -> Sql.change("update receiving_account set is_active = true where id = ?::uuid", first))
                .hasMessageContaining("receiving_account_one_code");
    }

    @Test
    void aWishThatHasComeTrueByAnotherCanStillBeAgreedTo() {
        Sql.change("update receiving_account set is_active = false where kind = 'qris'");
        String first = office.post(API, code("PERTAMA")).path("data.id");
        agree(first).then().statusCode(200);
        office.request()
                .contentType(ContentType.JSON)
                .body(Map.of("is_active", false))
                .patch("/api/v1" + API + "/" + first)
                .then()
                .statusCode(200);
        agree(office.post(API, code("KEDUA")).path("data.id")).then().statusCode(200);

        agree(first).then().statusCode(200).body("data.outcome", equalTo("approved"));
    }

    @Test
    void whoClosesAnAccountSeesHowManyStillPayIntoIt() {
        var bank = Sql.one("select id from receiving_account where kind = 'bank' and is_active");
        BuyerClient.create().ordered(SampleBatch.open(3));
        BuyerClient.create().proven(SampleBatch.open(3));

        var row = PageClient.signedIn(admin).page("/admin/rekening").select("#account-" + bank);

        assertThat(row.text()).contains("2 tagihan terbuka");
        later(Duration.ofHours(25));
        assertThat(PageClient.signedIn(admin)
                        .page("/admin/rekening")
                        .select("#account-" + bank)
                        .text())
                .contains("1 tagihan terbuka");
    }

    @Test
    void aCodeThatWasChangedIsRefusedBesideItsField() {
        for (var wrong :
                new String[] {QrisSamples.of("wall").replace("DEPOK", "BOGOR"), QrisSamples.of("asking"), "halo"}) {
            office.post(API, Map.of("kind", "qris", "qris_payload", wrong))
                    .then()
                    .statusCode(400)
                    .body("error.qris_payload", notNullValue());
        }
        office.post(API, Map.of("kind", "qris")).then().statusCode(400).body("error.qris_payload", notNullValue());
    }

    private List<String> active() {
        return Sql.column("select id from receiving_account where kind = 'qris' and is_active");
    }

    private Map<String, String> code(String name) {
        return Map.of("kind", "qris", "qris_payload", QrisSamples.named("BREVET " + name, number));
    }

    private Response agree(String account) {
        var approval = Sql.one(
                "select id from approval where outcome = 'waiting' and object_id = ?", UUID.fromString(account));
        return ApiClient.signedIn(SamplePerson.admin())
                .post("/approvals/" + approval + "/decision", Map.of("decision", "approve"));
    }

    private Map<String, String> account() {
        return Map.of("bank", "Bank Uji", "holder", "Brevet", "number", number);
    }

    private static void forgetAllAccounts() {
        ReceivingAccount.getEntityManager()
                .createNativeQuery("set local session_replication_role = replica")
                .executeUpdate();
        ReceivingAccount.deleteAll();
    }
}
