package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.PageClient;
import id.brevet.support.Registrations;
import id.brevet.support.SamplePerson;
import id.brevet.support.Wait;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogTest implements ClockAndRateLimitReset {

    static final Logger ROOT = Logger.getLogger("");
    static final Logger ACCESS = Logger.getLogger("io.quarkus.http.access-log");

    static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)";

    final List<String> lines = new CopyOnWriteArrayList<>();

    final Handler listener = new Handler() {
        final PatternFormatter formatter = new PatternFormatter("%p [%c] %X{request_id} %s%e%n");

        @Override
        public void publish(LogRecord record) {
            lines.add(formatter.format(org.jboss.logmanager.ExtLogRecord.wrap(record)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        ROOT.addHandler(listener);
        ACCESS.setLevel(Level.INFO);
    }

    @AfterEach
    void stopListening() {
        ROOT.removeHandler(listener);
        ACCESS.setLevel(Level.WARNING);
    }

    @Test
    void keepsPasswordsCodesAndTokensToItself() {
        var form = Registrations.form();
        var email = form.get("email").toString();
        var secret = form.get("password").toString();
        ApiClient.STRANGER.post("/auth/register", form).then().statusCode(201);
        var letter = NewestMail.to(email);
        new PageClient().get("/verifikasi?token=" + letter.token()).then().statusCode(200);
        ApiClient.STRANGER.post("/auth/verify", Map.of("token", letter.token(), "code", letter.code()));
        var keys = ApiClient.signedIn(email, secret);
        keys.renew();
        var browser = new PageClient();
        browser.signIn(email, secret);
        browser.signIn(email, "canary-wrong-password");
        ApiClient.STRANGER.post("/auth/forgot-password", Map.of("email", email));
        ApiClient.STRANGER.post("/auth/register", form).then().statusCode(409);
        json("{\"email\":\"" + email + "\",\"password\":\"canary-broken-body\"");
        json("{\"email\":{},\"password\":\"canary-broken-body\"}");

        var log = String.join("", lines);
        assertThat(log).contains("/api/v1/auth/register");
        assertThat(log)
                .doesNotContain(secret, "canary-wrong-password", "canary-broken-body", letter.token())
                .doesNotContain(
                        keys.access(),
                        keys.refresh(),
                        browser.cookies.get("sesi"),
                        NewestMail.to(email).token());
        assertThat(log).doesNotContainPattern("\\b" + letter.code() + "\\b");
    }

    @Test
    void namesTheRequestInEveryLineOfIt() {
        RestAssured.given().header("X-Request-Id", "0198c0de-cafe").get("/api/v1/nope");

        assertThat(lines).anyMatch(it -> it.contains("0198c0de-cafe") && it.contains("/api/v1/nope"));
    }

    @Test
    void namesTheUserOfARequestByTheirIdAndTheTimeOfIt() {
        var person = SamplePerson.student();
        PageClient.signedIn(person).get("/profil?from=page").then().statusCode(200);
        ApiClient.signedIn(person).get("/me").then().statusCode(200);
        ApiClient.STRANGER.get("/courses").then().statusCode(200);

        assertThat(accessTo("GET /profil 200")).matches(TIME + " " + person.id() + " GET /profil 200 \\d+ms");
        assertThat(accessTo("/api/v1/me 200")).matches(TIME + " " + person.id() + " GET /api/v1/me 200 \\d+ms");
        assertThat(accessTo("/api/v1/courses 200")).matches(TIME + " - GET /api/v1/courses 200 \\d+ms");
        assertThat(lines).noneMatch(it -> it.contains(person.email()));
    }

    @Test
    void leavesHealthChecksMetricsAndStaticFilesOut() {
        for (var path : List.of("/q/health", "/q/health/ready", "/q/metrics", "/static/css/app.css")) {
            RestAssured.get(path).then().statusCode(200);
        }
        RestAssured.get("/masuk").then().statusCode(200);

        assertThat(accessTo("/masuk 200")).isNotEmpty();
        assertThat(lines).noneMatch(it -> it.contains(" /q/") || it.contains(" /static/"));
    }

    @Test
    void nobodyWritesASecondLine() {
        for (var path :
                List.of("/api/v1/x%0d%0aFORGED", "/x%0aFORGED?y=%0d%0aFORGED", "/api/v1/audit?action=%0aFORGED")) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .header("User-Agent", "a\tFORGED")
                    .header("X-Request-Id", "12345678 FORGED")
                    .get(path);
        }
        ApiClient.STRANGER.login("a@b.id\r\nFORGED", "x\r\nFORGED");
        var form = Registrations.form();
        form.put("name", "Sari\r\nFORGED");
        ApiClient.STRANGER.post("/auth/register", form).then().statusCode(400);
        ApiClient.signedIn(SamplePerson.student());

        assertThat(String.join("", lines).lines()).noneMatch(it -> it.startsWith("FORGED"));
    }

    /** The message of an access log line, which is written after the answer. */
    private String accessTo(String request) {
        var access = "[io.quarkus.http.access-log] ";
        Wait.until("the access log of " + request, () -> lines.stream().anyMatch(it -> it.contains(request)));
        return lines.stream()
                .filter(it -> it.contains(access) && it.contains(request))
                .map(it -> it.substring(it.indexOf(access) + access.length()).strip())
                .map(it -> it.substring(it.indexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }

    private static void json(String body) {
        RestAssured.given().contentType("application/json").body(body).post("/api/v1/auth/login");
    }
}
