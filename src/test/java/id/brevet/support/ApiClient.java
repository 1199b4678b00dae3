package id.brevet.support;

import static io.restassured.config.HttpClientConfig.httpClientConfig;

import id.brevet.web.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.UUID;

/** A client of the API, or of the pages by {@link Kind#PAGES}, signed in or not, that follows no redirects. */
public record ApiClient(Kind kind, UUID session, String access, String refresh) {

    public enum Kind {
        PAGES("COOKIE"),
        API("ACCESS");

        private final String purpose;

        Kind(String purpose) {
            this.purpose = purpose;
        }
    }

    public static final ApiClient STRANGER = stranger(Kind.API);

    private static final String SESSION =
            """
            insert into session (id, created_at, updated_at, user_id, kind, address, last_seen_at, idle_at, expires_at)
            select ?, now(), now(), id, ?, '127.0.0.1', now(), now() + interval '30 days', now() + interval '30 days'
            from users where email = ?
            """;
    private static final String TOKEN =
            "insert into session_token (hash, session_id, purpose, expires_at) values (?, ?, ?, now() + interval '30 days')";

    public static ApiClient stranger(Kind kind) {
        return new ApiClient(kind, null, null, null);
    }

    public static ApiClient withTokens(String access, String refresh) {
        return new ApiClient(Kind.API, null, access, refresh);
    }

    /** Opens the session in the database, because a sign-in has to compare a password and takes long. */
    public static ApiClient withSession(String email, Kind kind) {
        var client = new ApiClient(kind, UUID.randomUUID(), Tokens.random(), null);
        Sql.change(SESSION, client.session, kind.name(), email);
        Sql.change(TOKEN, Tokens.hash(client.access), client.session, kind.purpose);
        return client;
    }

    public static ApiClient signedIn(SamplePerson person) {
        return signedIn(person.email(), SamplePerson.PASSWORD);
    }

    public static ApiClient signedIn(String email, String password) {
        return signedIn(STRANGER.login(email, password));
    }

    public static ApiClient signedIn(Response answer) {
        answer.then().statusCode(200);
        return withTokens(answer.path("data.access_token"), answer.cookie("refresh_token"));
    }

    public Response login(String email, String password) {
        return post("/auth/login", Map.of("email", email, "password", password));
    }

    public Response get(String path) {
        return request().get("/api/v1" + path);
    }

    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
    }

    public Response put(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).put("/api/v1" + path);
    }

    public Response delete(String path) {
        return request().delete("/api/v1" + path);
    }

    public Response renew() {
        return RestAssured.given().cookie("refresh_token", refresh).post("/api/v1/auth/refresh-token");
    }

    public RequestSpecification request() {
        var request = RestAssured.given().redirects().follow(false);
        if (refresh != null) {
            request.cookie("refresh_token", refresh);
        }
        if (access == null) {
            return request;
        }
        return kind == Kind.API ? request.header("Authorization", "Bearer " + access) : request.cookie("sesi", access);
    }

    /** A request from another address of this machine. */
    public static RequestSpecification from(String address) {
        try {
            var route = httpClientConfig().setParam("http.route.local-address", InetAddress.getByName(address));
            return RestAssured.given().config(RestAssured.config().httpClient(route));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
