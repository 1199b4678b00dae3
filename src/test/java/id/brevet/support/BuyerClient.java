package id.brevet.support;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** A new student who orders and pays for seats by the API. */
public record BuyerClient(SamplePerson person, ApiClient client) {

    public static BuyerClient create() {
        var person = SamplePerson.student();
        return new BuyerClient(person, ApiClient.withSession(person.email(), ApiClient.Kind.API));
    }

    /** The same student with a new session, after the clock has been moved past the old one's end. */
    public BuyerClient withNewSession() {
        return new BuyerClient(person, ApiClient.withSession(person.email(), ApiClient.Kind.API));
    }

    public Response buys(SampleBatch batch) {
        return client.request()
                .contentType(ContentType.JSON)
                .body(Map.of("batch_id", batch.id()))
                .post("/api/v1/me/purchases");
    }

    /** A new purchase, still to be paid. */
    public UUID ordered(SampleBatch batch) {
        var answer = buys(batch);
        answer.then().statusCode(201);
        return UUID.fromString(answer.path("data.id"));
    }

    public UUID proven(SampleBatch batch) {
        var purchase = ordered(batch);
        proves(purchase).then().statusCode(200);
        return purchase;
    }

    public Response proves(UUID purchase) {
        return patch(purchase + "/pay", proof());
    }

    public Map<String, Object> proof() {
        return Map.of(
                "payment_proof_url", "/uploads/" + SampleFiles.upload(person.email()),
                "buyer_bank_account_name", "Budi Santoso",
                "buyer_bank_account_number", "1234567890");
    }

    public Response cancels(UUID purchase) {
        return patch(purchase + "/cancel", Map.of());
    }

    public Response patch(String path, Object body) {
        return client.request().contentType(ContentType.JSON).body(body).patch("/api/v1/me/purchases/" + path);
    }

    public Response sees(UUID purchase) {
        return client.request().get("/api/v1/me/purchases/" + purchase);
    }
}
