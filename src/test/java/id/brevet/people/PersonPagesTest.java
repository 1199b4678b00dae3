package id.brevet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonPagesTest implements ClockAndRateLimitReset {

    SamplePerson kasir;
    SamplePerson budi;
    PageClient browser;
    String page;

    @BeforeEach
    void arrive() {
        kasir = SamplePerson.admin();
        budi = SamplePerson.student();
        browser = PageClient.signedIn(kasir);
        page = "/admin/pengguna/" + budi.id();
    }

    @Test
    void anOldTickVerifiesNoNewGroup() {
        var form = form();
        form.put("group_type", "mahasiswa_gunadarma");

        browser.post(page, form).then().statusCode(303);

        assertThat(verified()).isEqualTo("f");
    }

    @Test
    void aNewTickDoes() {
        var form = form();
        form.put("group_type", "mahasiswa_gunadarma");
        browser.post(page, form);
        form = form();
        form.put("group_verified", "ya");

        browser.post(page, form).then().statusCode(303);

        assertThat(verified()).isEqualTo("t");
    }

    @Test
    void theTrailTellsWhatWasChangedAndNoNumberOfACardInFull() {
        var form = form();
        form.put("institution", "PT Lain");
        form.put("nik", "3276010101017788");

        browser.post(page, form).then().statusCode(303);

        assertThat(Sql.one(
                        "select concat_ws(' ', before ->> 'institution', after ->> 'institution', after ->> 'nik')"
                                + " from audit_entry where action = 'user.changed' and object_id = ?",
                        budi.id()))
                .isEqualTo("PT Contoh PT Lain ••••••••••••7788");
    }

    @Test
    void whoeverHasSetAPriceIsKept() {
        ApiClient.signedIn(kasir)
                .put("/groups/umum", Map.of("price", 1_500_000))
                .then()
                .statusCode(200);

        ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API)
                .delete("/users/" + kasir.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("in_use"))
                .body("error.prices", equalTo(1));
    }

    private Map<String, String> form() {
        return new HashMap<>(PageClient.formFields(browser.page(page), page));
    }

    private String verified() {
        return Sql.one("select group_verified from users where id = ?", budi.id());
    }
}
