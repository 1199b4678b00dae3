package id.brevet.support;

import static io.restassured.config.HttpClientConfig.httpClientConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;

/** A client of the API, signed in or not, that follows no redirects. */
public record Program(String access, String refresh) {

    public static final Program STRANGER = new Program(null, null);

    public static Program of(Newcomer newcomer) {
        return keys(STRANGER.login(newcomer.email(), Newcomer.PASSWORD));
    }

    public static Program of(String email, String password) {
        return keys(STRANGER.login(email, password));
    }

    public static Program keys(Response answer) {
        answer.then().statusCode(200);
        return new Program(answer.path("data.access_token"), answer.cookie("refresh_token"));
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
        return access == null ? request : request.header("Authorization", "Bearer " + access);
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

    /** A valid registration of a person who is not known yet. */
    public static Map<String, Object> registration() {
        return new HashMap<>(Map.of(
                "name", "Sari Melati",
                "phone", Newcomer.aPhone(),
                "email", Newcomer.anEmail(),
                "password", "kopi hitam tanpa gula",
                "confirm_password", "kopi hitam tanpa gula",
                "group_type", "umum",
                "institution", "PT Maju",
                "origin", "Bandung",
                "birth_date", "2000-01-01",
                "address", "Jl. Melati 5"));
    }
}
