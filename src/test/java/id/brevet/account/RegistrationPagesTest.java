package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.NewestMail;
import id.brevet.support.PageClient;
import id.brevet.support.Registrations;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationPagesTest implements ClockAndRateLimitReset {

    final PageClient browser = new PageClient();
    final Map<String, String> form = typed();

    @Test
    void leadsFromTheFormByTheLetterToTheDoor() {
        var joined = browser.post("/daftar", form);

        joined.then().statusCode(303);
        var letter = NewestMail.to(form.get("email"));
        assertThat(joined.header("Location")).isEqualTo("/verifikasi?token=" + letter.token());
        browser.post("/verifikasi", Map.of("token", letter.token(), "code", letter.code()))
                .then()
                .statusCode(303);
        browser.signIn(form.get("email"), form.get("password")).then().statusCode(303);
        browser.get("/siswa").then().statusCode(200);
    }

    @Test
    void showsWhatIsWrongBesideWhatWasTyped() {
        form.put("phone", "nol delapan");
        form.put("name", "\"><img src=x onerror=alert(1)>");

        var answer = browser.post("/daftar", form);

        answer.then().statusCode(422);
        var page = Jsoup.parse(answer.asString());
        assertThat(page.title()).startsWith("Kesalahan: ");
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).containsExactly("phone");
        assertThat(page.select("input[name=name]").val()).isEqualTo(form.get("name"));
        assertThat(page.select("input[name=password]").val()).isEmpty();
        assertThat(page.select("img[onerror]")).isEmpty();
    }

    @Test
    void saysThatAnAddressIsTaken() {
        browser.post("/daftar", form);

        browser.post("/daftar", form).then().statusCode(409);
    }

    @Test
    void ofManyAtOnceOneIsFirstAndTheOthersAreTold() throws InterruptedException {
        var browsers = Collections.synchronizedList(new java.util.ArrayList<PageClient>());
        var answers = Concurrently.times(6, it -> {
            var mine = new PageClient();
            browsers.add(mine);
            return mine.post("/daftar", form).statusCode();
        });

        assertThat(Collections.frequency(answers, 303)).isOne();
        assertThat(Collections.frequency(answers, 409)).isEqualTo(5);
        assertThat(Sql.count("select count(*) from users where email = ?", form.get("email")))
                .isOne();
    }

    @Test
    void aWrongCodeCountsOnThePageToo() {
        browser.post("/daftar", form);
        var letter = NewestMail.to(form.get("email"));
        var wrong = letter.code().equals("000000") ? "000001" : "000000";

        for (int i = 0; i < 5; i++) {
            browser.post("/verifikasi", Map.of("token", letter.token(), "code", wrong))
                    .then()
                    .statusCode(422);
        }

        browser.post("/verifikasi", Map.of("token", letter.token(), "code", letter.code()))
                .then()
                .statusCode(422);
        browser.signIn(form.get("email"), form.get("password"));
        browser.get("/siswa").then().statusCode(303);
    }

    private static Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        Registrations.form().forEach((field, value) -> typed.put(field, value.toString()));
        typed.put("consent", "ya");
        return typed;
    }
}
