package id.brevet.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.QrisSamples;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people of the office have to want the same change of an account, and its new number stays secret until then. */
@QuarkusTest
class ReceivingAccountChangeTest implements ClockAndRateLimitReset {

    private static final String API = "/receiving-accounts/";

    private final String number = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    private final String end = number.substring(6);

    private SamplePerson admin;
    private ApiClient first;
    private ApiClient second;
    private String account;

    @BeforeEach
    void enter() {
        SampleReceivingAccount.open();
        admin = SamplePerson.admin();
        first = ApiClient.signedIn(admin);
        second = ApiClient.signedIn(SamplePerson.admin());
        account = Sql.one("select id from receiving_account where kind = 'bank' and is_active");
    }

    @Test
    void aNumberIsMendedOnceTwoWantTheSame() {
        changes(first, account, Map.of("number", number)).then().statusCode(200).body("data.pending", notNullValue());
        assertThat(hint()).isNotEqualTo(end);
        changes(second, account, Map.of("number", "55" + number))
                .then()
                .statusCode(409)
                .body("code", equalTo("approval_pending"));

        changes(second, account, Map.of("number", number.substring(0, 5) + " " + number.substring(5)))
                .then()
                .statusCode(200)
                .body("data.number_masked", endsWith(end));

        var buyer = BuyerClient.create();
        var bill = buyer.ordered(SampleBatch.open(1));
        buyer.sees(bill).then().body("data.instructions.number", equalTo(number));
    }

    @Test
    void whatWaitsIsSealed() {
        changes(first, account, Map.of("number", number)).then().statusCode(200);

        var waiting = second.get("/approvals?outcome=waiting").asString();
        assertThat(waiting).contains(end).doesNotContain(number, "sealed");
        assertThat(Sql.column("select wish::text from approval").toString()).doesNotContain(number);
        assertThat(Sql.column("select coalesce(after::text, '') from audit_entry")
                        .toString())
                .doesNotContain(number, "sealed");
        assertThat(Sql.column("select text from mail").toString())
                .contains("•••• " + end)
                .doesNotContain(number);

        var approval = Sql.one("select id from approval where outcome = 'waiting'");
        second.post("/approvals/" + approval + "/decision", Map.of("decision", "approve"))
                .then()
                .statusCode(200);
        assertThat(hint()).isEqualTo(end);
    }

    @Test
    void whatAnotherAccountHasBecomeMeanwhileIsNotAgreedTo() {
        String other = first.post(
                        "/receiving-accounts", Map.of("bank", "Bank Uji", "holder", "Brevet", "number", number))
                .path("data.id");
        changes(second, other, Map.of("is_active", true)).then().statusCode(200);
        changes(first, other, Map.of("number", "55" + number)).then().statusCode(200);
        changes(first, account, Map.of("number", "55" + number)).then().statusCode(200);
        changes(second, account, Map.of("number", "55" + number)).then().statusCode(200);

        var approval = Sql.one("select id from approval where outcome = 'waiting'");
        second.post("/approvals/" + approval + "/decision", Map.of("decision", "approve"))
                .then()
                .statusCode(409)
                .body("code", equalTo("account_known"));
    }

    @Test
    void aCodeIsReplacedOnceTwoWantTheSame() {
        Sql.change("update receiving_account set is_active = false where kind = 'qris'");
        String code = first.post(
                        "/receiving-accounts",
                        Map.of("kind", "qris", "qris_payload", QrisSamples.named("BREVET A", number)))
                .path("data.id");
        changes(second, code, Map.of("is_active", true)).then().statusCode(200);
        var replaced = Map.<String, Object>of("qris_payload", QrisSamples.named("BREVET B", number));

        changes(first, code, Map.of("qris_payload", "000201")).then().statusCode(400);
        changes(first, code, Map.of("number", number)).then().statusCode(400).body("error.number", notNullValue());
        changes(first, code, replaced).then().statusCode(200).body("data.holder", equalTo("BREVET A"));

        changes(second, code, replaced).then().statusCode(200).body("data.holder", equalTo("BREVET B"));
    }

    @Test
    void theOfficeMendsASlipOnItsPage() {
        var page = "/admin/rekening/" + account;
        var office = PageClient.signedIn(admin);
        var form = new HashMap<>(PageClient.formFields(office.page(page), page));
        form.put("holder", "Lembaga Brevet");
        form.put("number", "12");
        var wrong = office.post(page, form);
        wrong.then().statusCode(422);
        assertThat(wrong.asString()).contains("number-wrong", "Lembaga Brevet");

        form.put("number", "");
        office.post(page, form).then().statusCode(303);

        assertThat(office.page(page).select("form[action=" + page + "]")).isEmpty();
        assertThat(Sql.column("select wish::text from approval where outcome = 'waiting'"))
                .containsExactly("{\"holder\": \"Lembaga Brevet\"}");
        changes(second, account, Map.of("bank", form.get("bank"), "holder", "Lembaga Brevet"))
                .then()
                .statusCode(200)
                .body("data.holder", equalTo("Lembaga Brevet"));
        office.post(page, form).then().statusCode(409);
    }

    private static Response changes(ApiClient office, String account, Map<String, Object> change) {
        return office.request().contentType(ContentType.JSON).body(change).patch("/api/v1" + API + account);
    }

    private String hint() {
        return Sql.one("select number_hint from receiving_account where id = ?::uuid", account);
    }
}
