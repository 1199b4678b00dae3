package id.brevet.support;

import static io.restassured.http.ContentType.JSON;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Valid registrations, and people registered with a running product by its API alone. */
public class Registrations {

    public static final String PASSWORD = "kopi hitam tanpa gula";

    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");
    private static final Pattern TOKEN = Pattern.compile("/verifikasi\\?token=([\\w-]+)");

    private Registrations() {}

    /** The registration of a person who is not known yet. */
    public static Map<String, Object> form() {
        return form(SamplePerson.randomEmail(), SamplePerson.randomPhone());
    }

    /** The registration of the person with this number. */
    public static Map<String, Object> form(int number) {
        return form(email(number), "0813%08d".formatted(number));
    }

    private static Map<String, Object> form(String email, String phone) {
        return new HashMap<>(Map.of(
                "name", "Sari Melati",
                "phone", phone,
                "email", email,
                "password", PASSWORD,
                "confirm_password", PASSWORD,
                "group_type", "umum",
                "institution", "PT Maju",
                "origin", "Bandung",
                "birth_date", "2000-01-01",
                "address", "Jl. Melati 5"));
    }

    public static String email(int number) {
        return "pendaftar%d@example.com".formatted(number);
    }

    public static int register(ProductProcess product, int number) {
        return product.request()
                .contentType(JSON)
                .body(form(number))
                .post("/api/v1/auth/register")
                .statusCode();
    }

    /** Reads the code in the outbox, as the office. */
    public static void verify(ProductProcess product, int number) {
        var office = signIn(product, "admin@brevet.local", "Admin123!");
        var letter = product.request()
                .auth()
                .oauth2(office)
                .queryParam("recipient", email(number))
                .get("/api/v1/outbox")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("data[0].text");
        product.request()
                .contentType(JSON)
                .body(Map.of("token", first(TOKEN, letter), "code", first(CODE, letter)))
                .post("/api/v1/auth/verify")
                .then()
                .statusCode(200);
    }

    public static String signIn(ProductProcess product, String email, String password) {
        return product.request()
                .contentType(JSON)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("data.access_token");
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not in: " + text);
        }
        return found.group(1);
    }
}
