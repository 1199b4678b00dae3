package id.brevet.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Buyer;
import id.brevet.support.Codes;
import id.brevet.support.Newcomer;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
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
class ReceivingAccountChangeTest implements Afresh {

    private static final String API = "/receiving-accounts/";

    private final String number = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));
    private final String end = number.substring(6);

    private Newcomer admin;
    private Program first;
    private Program second;
    private String account;

    @BeforeEach
    void enter() {
        AnAccount.open();
        admin = Newcomer.admin();
        first = Program.of(admin);
        second = Program.of(Newcomer.admin());
        account = Rows.one("select id from receiving_account where kind = 'bank' and is_active");
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

        var buyer = Buyer.arrives();
        var bill = buyer.ordered(ABatch.open(1));
        buyer.sees(bill).then().body("data.instructions.number", equalTo(number));
    }

    @Test
    void whatWaitsIsSealed() {
        changes(first, account, Map.of("number", number)).then().statusCode(200);

        var waiting = second.get("/approvals?outcome=waiting").asString();
        assertThat(waiting).contains(end).doesNotContain(number, "sealed");
        assertThat(Rows.column("select wish::text from approval").toString()).doesNotContain(number);
        assertThat(Rows.column("select coalesce(after::text, '') from audit_entry")
                        .toString())
                .doesNotContain(number, "sealed");
        assertThat(Rows.column("select text from mail").toString())
                .contains("•••• " + end)
                .doesNotContain(number);

        var approval = Rows.one("select id from approval where outcome = 'waiting'");
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

        var approval = Rows.one("select id from approval where outcome = 'waiting'");
        second.post("/approvals/" + approval + "/decision", Map.of("decision", "approve"))
                .then()
                .statusCode(409)
                .body("code", equalTo("account_known"));
    }

    @Test
    void aCodeIsReplacedOnceTwoWantTheSame() {
        Rows.change("update receiving_account set is_active = false where kind = 'qris'");
        String code = first.post(
                        "/receiving-accounts", Map.of("kind", "qris", "qris_payload", Codes.named("BREVET A", number)))
                .path("data.id");
        changes(second, code, Map.of("is_active", true)).then().statusCode(200);
        var replaced = Map.<String, Object>of("qris_payload", Codes.named("BREVET B", number));

        changes(first, code, Map.of("qris_payload", "000201")).then().statusCode(400);
        changes(first, code, Map.of("number", number)).then().statusCode(400).body("error.number", notNullValue());
        changes(first, code, replaced).then().statusCode(200).body("data.holder", equalTo("BREVET A"));

        changes(second, code, replaced).then().statusCode(200).body("data.holder", equalTo("BREVET B"));
    }

    @Test
    void theOfficeMendsASlipOnItsPage() {
        var page = "/admin/rekening/" + account;
        var office = Visitor.signedIn(admin);
        var form = new HashMap<>(Visitor.typed(office.page(page), page));
        form.put("holder", "Lembaga Brevet");
        form.put("number", "12");
        var wrong = office.post(page, form);
        wrong.then().statusCode(422);
        assertThat(wrong.asString()).contains("number-wrong", "Lembaga Brevet");

        form.put("number", "");
        office.post(page, form).then().statusCode(303);

        assertThat(office.page(page).select("form[action=" + page + "]")).isEmpty();
        assertThat(Rows.column("select wish::text from approval where outcome = 'waiting'"))
                .containsExactly("{\"holder\": \"Lembaga Brevet\"}");
        changes(second, account, Map.of("bank", form.get("bank"), "holder", "Lembaga Brevet"))
                .then()
                .statusCode(200)
                .body("data.holder", equalTo("Lembaga Brevet"));
        office.post(page, form).then().statusCode(409);
    }

    private static Response changes(Program office, String account, Map<String, Object> change) {
        return office.request().contentType(ContentType.JSON).body(change).patch("/api/v1" + API + account);
    }

    private String hint() {
        return Rows.one("select number_hint from receiving_account where id = ?::uuid", account);
    }
}
