package id.brevet.journey;

import id.brevet.support.ApiClient;
import java.util.regex.Pattern;

/** Mails to one address, as the office reads them in the outbox. */
class Letterbox {

    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})$");
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/\\S+)");

    private Letterbox() {}

    static String code(String recipient) {
        return found(CODE, newest(recipient));
    }

    /** Without the host, which is that of the running product and not of this test. */
    static String link(String recipient) {
        return found(LINK, newest(recipient));
    }

    private static String newest(String recipient) {
        var answer = ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API)
                .request()
                .queryParam("recipient", recipient)
                .get("/api/v1/outbox?limit=1");
        answer.then().statusCode(200);
        return answer.path("data[0].text");
    }

    private static String found(Pattern wanted, String text) {
        var matcher = wanted.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + wanted + " in: " + text);
        }
        return matcher.group(1);
    }
}
