package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program that repeats a request under the same key gets the same answer, and nothing happens twice. */
@QuarkusTest
class StatementReplayTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private ApiClient admin;
    private String file;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        admin = ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API);
        file = StatementClient.HEAD
                + line(TODAY, "TRSF", total(BuyerClient.create().ordered(SampleBatch.open(3))), "A");
    }

    @Test
    void aFileIsBroughtOnce() {
        var first = brings(file);
        first.then().statusCode(201);

        brings(file)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("data.id", equalTo(first.path("data.id")));
        brings(file + line(TODAY, "LAIN", 5_000, "B")).then().statusCode(422);
        assertThat(Sql.count("select count(*) from statement")).isOne();
    }

    @Test
    void aConfirmationIsHeardTwice() {
        String id = brings(file).path("data.id");

        for (int i = 0; i < 2; i++) {
            admin.request()
                    .header("Idempotency-Key", "kunci")
                    .contentType(ContentType.JSON)
                    .post("/api/v1/statements/" + id + "/confirmation")
                    .then()
                    .statusCode(200)
                    .body("data.status", equalTo("confirmed"));
        }
    }

    @Test
    void halfARupiahIsNone() {
        var bill = BuyerClient.create().proven(SampleBatch.open(1));

        admin.request()
                .contentType(ContentType.JSON)
                .body(Map.of("amount", 100.5, "reason", "Salah"))
                .post("/api/v1/purchases/" + bill + "/refund")
                .then()
                .statusCode(400);
    }

    private Response brings(String content) {
        return admin.request()
                .header("Idempotency-Key", "berkas")
                .multiPart("file", "mutasi.csv", content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("account_id", Sql.one("select id from receiving_account where kind = 'bank'"))
                .post("/api/v1/statements");
    }
}
