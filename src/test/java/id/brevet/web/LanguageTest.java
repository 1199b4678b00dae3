package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Accept-Language of a browser does not count as a choice. */
@QuarkusTest
class LanguageTest implements ClockAndRateLimitReset {

    @ParameterizedTest
    @ValueSource(strings = {"en-US,en;q=0.9", "en", "id;q=0.1,en"})
    void whatIsWrongWithAFormIsSaidInTheLanguageOfItsPage(String device) {
        var visitor = new PageClient();

        assertPage(refused(visitor, device), "id", "Isi alamat email");
        visitor.post("/bahasa", Map.of("bahasa", "en"));
        assertPage(refused(visitor, device), "en", "Enter your e-mail address");
        assertPage(refused(visitor, "id"), "en", "Enter your e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US,en;q=0.9", "en"})
    void programsAreToldInIndonesian(String device) {
        String said = ApiClient.STRANGER
                .request()
                .header("Accept-Language", device)
                .contentType(ContentType.JSON)
                .body(Map.of("email", "", "password", ""))
                .post("/api/v1/auth/login")
                .path("error.email");

        assertThat(said).startsWith("Isi alamat email");
    }

    private static Document refused(PageClient visitor, String device) {
        visitor.get("/");
        var token = visitor.token();
        var answer = visitor.request()
                .header("Accept-Language", device)
                .header("X-CSRF-Token", token)
                .formParam("email", "")
                .post("/masuk");
        answer.then().statusCode(422);
        return Jsoup.parse(answer.asString());
    }

    private static void assertPage(Document page, String language, String problem) {
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("[data-problems]").text()).contains(problem);
    }
}
