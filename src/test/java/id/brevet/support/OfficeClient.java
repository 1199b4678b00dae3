package id.brevet.support;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** An admin who decides about purchases and approvals by the API. */
public record OfficeClient(ApiClient client) {

    public static OfficeClient admin() {
        return of("admin@brevet.local");
    }

    public static OfficeClient of(String email) {
        return new OfficeClient(ApiClient.withSession(email, ApiClient.Kind.API));
    }

    public Response sets(UUID purchase, String status) {
        return sets(purchase, Map.of("payment_status", status, "reason", "Sesuai mutasi"));
    }

    public Response sets(UUID purchase, Map<String, Object> decision) {
        return client.request()
                .contentType(ContentType.JSON)
                .body(decision)
                .patch("/api/v1/purchases/" + purchase + "/status");
    }

    public Response posts(String path, Object body) {
        return client.request().contentType(ContentType.JSON).body(body).post("/api/v1/purchases" + path);
    }

    /** Sends the same request as two admins, and returns the answer to the second. */
    public Response bothPost(String path, Object body) {
        posts(path, body);
        return of("kasir@brevet.local").posts(path, body);
    }

    public Response decides(String approval, Map<String, String> answer) {
        return client.request()
                .contentType(ContentType.JSON)
                .body(answer)
                .post("/api/v1/approvals/" + approval + "/decision");
    }

    public Response sees(UUID purchase) {
        return client.request().get("/api/v1/purchases/" + purchase);
    }

    /** The state of a purchase's payment in the database. */
    public static String state(UUID purchase) {
        return Sql.one("select state from payment y join purchase p on p.payment_id = y.id where p.id = ?", purchase);
    }
}
