package id.brevet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.Afresh;
import id.brevet.support.Newcomer;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonPagesTest implements Afresh {

    Newcomer kasir;
    Newcomer budi;
    Visitor browser;
    String page;

    @BeforeEach
    void arrive() {
        kasir = Newcomer.admin();
        budi = Newcomer.student();
        browser = Visitor.signedIn(kasir);
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

        assertThat(Rows.one(
                        "select concat_ws(' ', before ->> 'institution', after ->> 'institution', after ->> 'nik')"
                                + " from audit_entry where action = 'user.changed' and object_id = ?",
                        budi.id()))
                .isEqualTo("PT Contoh PT Lain ••••••••••••7788");
    }

    @Test
    void whoeverHasSetAPriceIsKept() {
        Program.of(kasir).put("/groups/umum", Map.of("price", 1_500_000)).then().statusCode(200);

        Program.of("admin@brevet.local", "Admin123!")
                .delete("/users/" + kasir.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("in_use"))
                .body("error.prices", equalTo(1));
    }

    private Map<String, String> form() {
        return new HashMap<>(Visitor.typed(browser.page(page), page));
    }

    private String verified() {
        return Rows.one("select group_verified from users where id = ?", budi.id());
    }
}
