package id.brevet.web;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExceptionMappingTest implements ClockAndRateLimitReset {

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/auth", "/Me", "/ME", "/auth/login/x", "/", "/a%00b", "/..%2f..%2fetc"})
    void anUnknownAddressIsAbsent(String path) {
        assertNo(RestAssured.given().urlEncodingEnabled(false).get("/api/v1" + path), 404, "not_found");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /auth/login",
        "PUT, /auth/login",
        "PATCH, /me/password",
        "POST, /audit",
        "DELETE, /outbox",
        "POST, /auth/logout"
    })
    void aKnownAddressDoesNotTakeEveryMethod(String method, String path) {
        assertNo(RestAssured.given().request(method, "/api/v1" + path), 405, "method_not_allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "multipart/form-data"})
    void onlyJsonIsRead(String type) {
        var asItIs = encoderConfig().encodeContentTypeAs(type, ContentType.TEXT);
        var login = RestAssured.given()
                .config(RestAssured.config().encoderConfig(asItIs))
                .contentType(type)
                .body("email=a&password=b")
                .post("/api/v1/auth/login");

        assertNo(login, 415, "unsupported_media_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "null", "not json", "{\"email\":", "[]", "[1]", "\"text\"", "1"})
    void aBodyThatIsNoObjectCannotBeRead(String body) {
        assertNo(json(body), 400, "malformed_body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"email\":{},\"password\":\"x\"}", "{\"email\":[\"x\"],\"password\":\"x\"}"})
    void aValueOfTheWrongKindIsNamed(String body) {
        var answer = json(body);

        assertNo(answer, 400, "validation_failed");
        assertThat(answer.<Map<String, String>>path("error")).containsOnlyKeys("email");
    }

    @Test
    void whatIsNotAskedForIsNotRead() {
        json("{\"email\":\"siswa@brevet.local\",\"password\":\"Siswa123!\",\"role\":{\"x\":[1]}}")
                .then()
                .statusCode(200);
    }

    @Test
    void aBodyBeyondTheLimitIsTooLarge() {
        assertNo(json("{\"email\":\"" + "x".repeat(21 << 20) + "\"}"), 413, "too_large");
    }

    @Test
    void oneSlashAtTheEndIsForgiven() {
        var keys = ApiClient.signedIn(SamplePerson.student());

        keys.get("/me/").then().statusCode(200);
        keys.get("/me/sessions/").then().statusCode(200);
        new PageClient().get("/masuk/").then().statusCode(200);
        ApiClient.STRANGER.get("/audit/").then().statusCode(401);
        new PageClient().get("/admin/").then().statusCode(303);
        keys.get("/me//").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/masuk",
                "/siswa",
                "/nope",
                "/static/css/app.css",
                "/api/v1/me",
                "/api/v1/nope",
                "/q/health/live"
            })
    void headAnswersLikeGetWithoutTheBody(String path) {
        var get = RestAssured.given().redirects().follow(false).get(path);
        var head = RestAssured.given().redirects().follow(false).head(path);

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.contentType()).isEqualTo(get.contentType());
        assertThat(head.asString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nope, 404",
        "GET, /Masuk, 404",
        "GET, /static/nope.css, 404",
        "DELETE, /masuk, 405",
        "PUT, /, 405",
        "GET, /siswa/nope, 404"
    })
    void aPageSaysNoInOurOwnLook(String method, String path, int status) {
        var answer = RestAssured.given().request(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.select("header")).isNotEmpty();
        assertThat(page.select("code").text()).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.asString()).doesNotContainIgnoringCase("exception").doesNotContain("io.quarkus", "id.brevet");
    }

    @Test
    void theWrongRoleSeesAPageOfOurs() {
        var answer = PageClient.signedIn(SamplePerson.student()).get("/admin/audit");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.asString()).select("h1").text()).isEqualTo("Bukan untuk Anda");
    }

    @Test
    void aCalledInIdIsKeptOnlyWhenItIsOne() {
        var kept = RestAssured.given().header("X-Request-Id", "0198c0de-abcd").get("/api/v1/nope");
        var made = RestAssured.given().header("X-Request-Id", "short").get("/api/v1/nope");

        assertThat(kept.header("X-Request-Id")).isEqualTo("0198c0de-abcd");
        assertThat(made.header("X-Request-Id")).isNotEqualTo("short").hasSize(36);
    }

    @Test
    void asksWhoIsThereBeforeReadingTheBody() {
        assertNo(
                RestAssured.given().contentType("application/json").body("{").put("/api/v1/me/password"),
                401,
                "not_authenticated");
    }

    private static Response json(String body) {
        return RestAssured.given().contentType("application/json").body(body).post("/api/v1/auth/login");
    }

    private static void assertNo(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/json");
        Map<String, Object> envelope = answer.path("");
        assertThat(envelope.keySet()).isEqualTo(Set.of("success", "message", "code", "error", "request_id"));
        assertThat(envelope).containsEntry("success", false).containsEntry("code", code);
        assertThat(envelope.get("message").toString()).isNotBlank();
        assertThat(envelope).containsEntry("request_id", answer.header("X-Request-Id"));
    }
}
