package id.brevet.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceivingAccountTest {

    private static final String PAGE = "/admin/rekening";
    private static final String API = "/receiving-accounts";

    @Inject
    AccountNumberCipher cipher;

    private final String number = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));

    private SamplePerson admin;

    @BeforeEach
    void enter() {
        SampleReceivingAccount.open();
        admin = SamplePerson.admin();
    }

    @Test
    void onlyTheEndOfANumberIsEverTold() {
        var office = ApiClient.signedIn(admin);

        var added = office.post(API, account());

        added.then()
                .statusCode(201)
                .body("data.kind", equalTo("bank"))
                .body("data.is_active", equalTo(false))
                .body("data.pending.asked_by.id", equalTo(admin.id().toString()))
                .body("data.number_masked", equalTo("•••• " + number.substring(6)));
        var id = UUID.fromString(added.path("data.id"));
        office.get(API).then().body("data.id", hasItem(id.toString()));
        assertThat(added.asString()
                        + office.get(API).asString()
                        + PageClient.signedIn(admin).get(PAGE).asString())
                .contains(number.substring(6))
                .doesNotContain(number);
        assertThat(Sql.one("select t::text from receiving_account t where id = ?", id))
                .doesNotContain(number);
        assertThat(Sql.one("select action || actor_id || after from audit_entry where object_id = ?", id))
                .contains("receiving_account.opened" + admin.id(), number.substring(6))
                .doesNotContain(number);
        var sealed = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> ReceivingAccount.require(id).number);
        assertThat(cipher.open(sealed)).isEqualTo(number);
    }

    @Test
    void oneAccountStandsThereOnce() {
        var office = ApiClient.signedIn(admin);
        office.post(API, account()).then().statusCode(201);

        office.post(
                        API,
                        Map.of(
                                "bank",
                                "Lain",
                                "holder",
                                "Lain",
                                "number",
                                number.substring(0, 4) + " - " + number.substring(4)))
                .then()
                .statusCode(409)
                .body("code", equalTo("account_known"));
    }

    @Test
    void anEmptyFieldOfTheOtherKindIsLeftOut() {
        var account = new HashMap<>(Map.of("kind", "bank", "bank", "Bank Uji", "holder", "Brevet", "number", number));
        account.put("qris_payload", "");

        ApiClient.signedIn(admin).post(API, account).then().statusCode(201);
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        var office = ApiClient.signedIn(admin);
        office.post(API, Map.of("bank", " ", "number", "12x4"))
                .then()
                .statusCode(400)
                .body("error.bank", notNullValue())
                .body("error.holder", notNullValue())
                .body("error.number", notNullValue());
        var answer = PageClient.signedIn(admin).post(PAGE, Map.of("bank", "BCA", "number", "12"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("#holder-wrong, #number-wrong")).hasSize(2);
        assertThat(page.select("#bank").val()).isEqualTo("BCA");
    }

    @Test
    void theOfficeOpensAndClosesAnAccountOnItsPage() {
        var office = PageClient.signedIn(admin);
        office.post(PAGE, Map.of("bank", "Bank Uji", "holder", "<b>Brevet</b>", "number", number))
                .then()
                .statusCode(303);
        assertThat(row(office).text()).contains("Nonaktif", "Menunggu persetujuan");
        agree(office);
        var row = row(office);
        assertThat(row.text()).contains("<b>Brevet</b>", "Aktif", "Nonaktifkan");
        var form = row.selectFirst("form");
        var typed = Map.of(
                "is_active", "false", "version", form.select("[name=version]").val());

        office.post(form.attr("action"), typed).then().statusCode(303);

        assertThat(row(office).select(".badge").text()).isEqualTo("Aktif");
        agree(office);
        assertThat(row(office).select(".badge").text()).isEqualTo("Nonaktif");
        assertThat(office.post(form.attr("action"), typed).statusCode()).isEqualTo(409);
        assertThat(Sql.count(
                        "select count(*) from audit_entry where action = 'receiving_account.changed' and object_id = ?::uuid",
                        row.id().replace("account-", "")))
                .isEqualTo(2);
    }

    private Map<String, String> account() {
        return Map.of("bank", "Bank Uji", "holder", "Brevet", "number", number);
    }

    /** A second person of the office agrees; the first may not. */
    private void agree(PageClient office) {
        var place = row(office).select("a[href^=/admin/pengembalian/]").attr("href");
        assertThat(office.post(place, Map.of("decision", "approve")).statusCode())
                .isEqualTo(409);
        PageClient.signedIn(SamplePerson.admin())
                .post(place, Map.of("decision", "approve"))
                .then()
                .statusCode(303);
    }

    private org.jsoup.nodes.Element row(PageClient office) {
        return office.page(PAGE).selectFirst("tr:contains(•••• " + number.substring(6) + ")");
    }
}
