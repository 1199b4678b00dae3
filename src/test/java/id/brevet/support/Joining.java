package id.brevet.support;

import static io.restassured.http.ContentType.JSON;

import java.util.Map;
import java.util.regex.Pattern;

/** Registers people with a running product, by its API alone. */
public class Joining {

    public static final String PASSWORD = "kopi susu dua gelas";

    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");
    private static final Pattern TOKEN = Pattern.compile("/verifikasi\\?token=([\\w-]+)");

    private Joining() {}

    /** The registration of the person with this number. */
    public static Map<String, String> form(int number) {
        return Map.of(
                "name", "Pendaftar Baru",
                "email", email(number),
                "phone", "0813%08d".formatted(number),
                "password", PASSWORD,
                "confirm_password", PASSWORD,
                "group_type", "umum",
                "institution", "PT Contoh",
                "origin", "Depok",
                "birth_date", "1995-08-17",
                "address", "Jl. Contoh No. 2");
    }

    public static String email(int number) {
        return "pendaftar%d@example.com".formatted(number);
    }

    public static int register(Product product, int number) {
        return product.ask()
                .contentType(JSON)
                .body(form(number))
                .post("/api/v1/auth/register")
                .statusCode();
    }

    /** Reads the code in the outbox, as the office. */
    public static void verify(Product product, int number) {
        var office = signIn(product, "admin@brevet.local", "Admin123!");
        var letter = product.ask()
                .auth()
                .oauth2(office)
                .queryParam("recipient", email(number))
                .get("/api/v1/outbox")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("data[0].text");
        product.ask()
                .contentType(JSON)
                .body(Map.of("token", first(TOKEN, letter), "code", first(CODE, letter)))
                .post("/api/v1/auth/verify")
                .then()
                .statusCode(200);
    }

    public static String signIn(Product product, String email, String password) {
        return product.ask()
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
