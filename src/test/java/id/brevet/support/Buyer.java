package id.brevet.support;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** A new student who orders and pays for seats by the API. */
public record Buyer(Newcomer person, Doorkey key) {

    public static Buyer arrives() {
        var person = Newcomer.student();
        return new Buyer(person, Doorkey.of(person.email(), Doorkey.Kind.API));
    }

    /** The same student with a new session, after the clock has been moved past the old one's end. */
    public Buyer again() {
        return new Buyer(person, Doorkey.of(person.email(), Doorkey.Kind.API));
    }

    public Response buys(ABatch batch) {
        return key.request()
                .contentType(ContentType.JSON)
                .body(Map.of("batch_id", batch.id()))
                .post("/api/v1/me/purchases");
    }

    /** A new purchase, still to be paid. */
    public UUID ordered(ABatch batch) {
        var answer = buys(batch);
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("data.id"));
    }

    public UUID proven(ABatch batch) {
        var purchase = ordered(batch);
        proves(purchase).then().statusCode(200);
        return purchase;
    }

    public Response proves(UUID purchase) {
        return patch(purchase + "/pay", proof());
    }

    public Map<String, Object> proof() {
        return Map.of(
                "payment_proof_url", "/uploads/" + Parcel.of(person.email()),
                "buyer_bank_account_name", "Budi Santoso",
                "buyer_bank_account_number", "1234567890");
    }

    public Response cancels(UUID purchase) {
        return patch(purchase + "/cancel", Map.of());
    }

    public Response patch(String path, Object body) {
        return key.request().contentType(ContentType.JSON).body(body).patch("/api/v1/me/purchases/" + path);
    }

    public Response sees(UUID purchase) {
        return key.request().get("/api/v1/me/purchases/" + purchase);
    }
}
