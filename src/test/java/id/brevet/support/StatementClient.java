package id.brevet.support;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Bank statements of an account, which the office uploads and matches by the API. */
public record StatementClient(ApiClient client, String account) {

    public static final String HEAD = "tanggal,keterangan,masuk,keluar,saldo,referensi\n";

    public static StatementClient ofTheOnlyAccount() {
        return new StatementClient(
                ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API),
                Sql.one("select id from receiving_account where is_active and kind = 'bank'"));
    }

    /** {@code 05/01/2026,TRF BUDI,750123,,,REF1} */
    public static String line(LocalDate day, String words, long amount, String reference) {
        return "%s,%s,%d,,,%s\n"
                .formatted(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")), words, amount, reference);
    }

    public Response uploads(String lines) {
        return uploads("mutasi.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
    }

    public Response uploads(String name, byte[] file) {
        return client.request()
                .multiPart("file", name, file)
                .formParam("account_id", account)
                .post("/api/v1/statements");
    }

    public Response confirms(String id) {
        return client.request().post("/api/v1/statements/" + id + "/confirmation");
    }

    /** Uploads and confirms a statement. */
    public Response uploadsAndConfirms(String lines) {
        var brought = uploads(lines);
        brought.then().statusCode(201);
        var confirmed = confirms(brought.path("data.id"));
        confirmed.then().statusCode(200);
        return confirmed;
    }

    public List<Map<String, Object>> lines(String state) {
        return client.request()
                .get("/api/v1/mutations?limit=100&account_id=" + account + "&state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .path("data");
    }

    public Response matches(Object line, UUID purchase) {
        return client.request()
                .contentType("application/json")
                .body(Map.of("purchase_id", purchase, "reason", "Sesuai mutasi"))
                .post("/api/v1/mutations/" + line + "/match");
    }

    public Response ignores(Object line, String reason) {
        return client.request()
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/api/v1/mutations/" + line + "/ignore");
    }

    /** The exact amount to be paid for a purchase. */
    public static long total(UUID purchase) {
        return Sql.count("select total from payment y join purchase p on p.payment_id = y.id where p.id = ?", purchase);
    }
}
