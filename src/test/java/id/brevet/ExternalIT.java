package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ProductProcess;
import id.brevet.support.Registrations;
import id.brevet.support.Wait;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The product with a PostgreSQL of one's own, from its first start on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExternalIT {

    static final String ADMIN = "kepala@example.com";
    static final String PASSWORD = "tiga ekor kucing oranye";
    static final String SECRET = "9f1c3a5e7b2d4068ace13579bdf02468";

    static final Path HOME = Path.of("target/products/elsewhere").toAbsolutePath();
    static final ProductProcess PRODUCT = ProductProcess.fresh("external");

    static EmbeddedPostgres elsewhere;

    @BeforeAll
    static void startTheDatabase() throws IOException {
        FileUtils.deleteQuietly(HOME.toFile());
        elsewhere = database(0);
        PRODUCT.with("QUARKUS_DATASOURCE_JDBC_URL", elsewhere.getJdbcUrl("postgres", "postgres"))
                .with("BREVET_SECRET", SECRET)
                .with("BREVET_ADMIN_EMAIL", ADMIN)
                .with("BREVET_ADMIN_PASSWORD", PASSWORD);
    }

    @AfterAll
    static void leaveNothingBehind() throws IOException {
        PRODUCT.close();
        elsewhere.close();
    }

    private static EmbeddedPostgres database(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(HOME.resolve("postgres"))
                .setOverrideWorkingDirectory(HOME.resolve("bin").toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Test
    @Order(1)
    void theFirstAdminNeedsAPasswordThatIsNotEverybodysFirstGuess() throws Exception {
        PRODUCT.with("BREVET_ADMIN_PASSWORD", "password1");

        assertThat(PRODUCT.run()).isNotZero();

        assertThat(PRODUCT.output()).contains("BREVET_ADMIN_PASSWORD").doesNotContain("password1");
        assertThat(people()).isEmpty();
    }

    @Test
    @Order(2)
    void itStartsWithTheFirstAdminAndNobodyElse() throws Exception {
        PRODUCT.with("BREVET_ADMIN_PASSWORD", PASSWORD)
                .with("BREVET_BASE_URL", "https://brevet.example")
                .start();

        assertThat(people()).containsExactly(ADMIN);
        assertThat(Registrations.signIn(PRODUCT, ADMIN, PASSWORD)).isNotBlank();
        assertThat(PRODUCT.output())
                .contains("Brevet: https://brevet.example")
                .doesNotContain("@brevet.local", SECRET, PASSWORD);
        assertThat(PRODUCT.data().resolve("postgres")).doesNotExist();
        assertThat(PRODUCT.data().resolve("secret")).doesNotExist();
    }

    @Test
    @Order(3)
    void overHttpsCookiesAreBoundToTheHostAndBrowsersAreHeldToHttps() {
        var signIn = PRODUCT.request().get("/masuk").then().statusCode(200).extract();
        var signedIn = PRODUCT.request()
                .redirects()
                .follow(false)
                .cookies(signIn.cookies())
                .formParam(
                        "csrf_token",
                        Jsoup.parse(signIn.asString())
                                .select("[name=csrf_token]")
                                .val())
                .formParam("email", ADMIN)
                .formParam("password", PASSWORD)
                .post("/masuk")
                .then()
                .statusCode(303)
                .extract();

        assertThat(signIn.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(signIn.cookies()).containsOnlyKeys("__Host-tamu");
        assertThat(signedIn.cookies()).containsKey("__Host-sesi");
        assertThat(cookies(signIn, signedIn)).allSatisfy(it -> assertThat(it)
                .containsIgnoringCase("; HttpOnly")
                .contains("; Secure", "; SameSite=", "; Path=/")
                .doesNotContain("Domain="));
    }

    @Test
    @Order(4)
    void withoutItsDatabaseItIsAliveButNotReadyUntilTheDatabaseIsBack() throws Exception {
        var port = elsewhere.getPort();

        elsewhere.close();
        Wait.until("the product to be out of service", () -> ready() == 503);
        PRODUCT.request().get("/q/health/live").then().statusCode(200);

        elsewhere = database(port);
        Wait.until("the product to serve again", () -> ready() == 200);
        assertThat(Registrations.signIn(PRODUCT, ADMIN, PASSWORD)).isNotBlank();
    }

    @Test
    @Order(5)
    void aDemonstrationOnADatabaseThatIsInUseMovesTheClockAndLeavesThePeopleAlone() throws Exception {
        PRODUCT.stop();
        PRODUCT.without("BREVET_BASE_URL")
                .with("BREVET_DEMO", "true")
                .with("BREVET_CLOCK_OFFSET", "PT25H")
                .with("BREVET_ADMIN_EMAIL", "wakil@example.com")
                .start();

        assertThat(people()).containsExactly(ADMIN);
        var born = PRODUCT.request()
                .contentType(ContentType.JSON)
                .body(Registrations.form(1))
                .post("/api/v1/auth/register")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("data.created_at");
        assertThat(Instant.parse(born)).isAfter(Instant.now().plus(Duration.ofHours(24)));
    }

    @Test
    @Order(6)
    void overHttpCookiesWorkWithoutSecure() {
        var signIn = PRODUCT.request().get("/masuk").then().statusCode(200).extract();

        assertThat(signIn.header("Strict-Transport-Security")).isNull();
        assertThat(signIn.cookies()).containsOnlyKeys("tamu");
        assertThat(cookies(signIn)).allSatisfy(it -> assertThat(it).doesNotContain("Secure"));
    }

    @SafeVarargs
    private static List<String> cookies(ExtractableResponse<Response>... answers) {
        return Stream.of(answers)
                .flatMap(it -> it.headers().getValues("Set-Cookie").stream())
                .toList();
    }

    private static int ready() {
        return PRODUCT.request().get("/q/health/ready").statusCode();
    }

    private static List<String> people() throws Exception {
        try (var connection = elsewhere.getPostgresDatabase().getConnection()) {
            return EmbeddedIT.strings(connection, "select email from users");
        }
    }
}
