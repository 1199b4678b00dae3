package id.brevet.statement;

import static id.brevet.support.Bank.line;
import static id.brevet.support.Bank.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Bank;
import id.brevet.support.Buyer;
import id.brevet.support.Doorkey;
import id.brevet.support.Rows;
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
class StatementReplayTest implements Afresh {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private Doorkey admin;
    private String file;

    @BeforeEach
    void arrange() {
        AnAccount.open();
        admin = Doorkey.of("admin@brevet.local", Doorkey.Kind.API);
        file = Bank.HEAD + line(TODAY, "TRSF", total(Buyer.arrives().ordered(ABatch.open(3))), "A");
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
        assertThat(Rows.count("select count(*) from statement")).isOne();
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
        var bill = Buyer.arrives().proven(ABatch.open(1));

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
                .multiPart("account_id", Rows.one("select id from receiving_account where kind = 'bank'"))
                .post("/api/v1/statements");
    }
}
