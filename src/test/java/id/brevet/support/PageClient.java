package id.brevet.support;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A browser without a screen: it keeps cookies, sends forms, and follows no redirects. */
public class PageClient {

    public final Map<String, String> cookies = new HashMap<>();

    public static PageClient signedIn(SamplePerson newcomer) {
        var visitor = new PageClient();
        visitor.signIn(newcomer.email(), SamplePerson.PASSWORD).then().statusCode(303);
        return visitor;
    }

    public Response signIn(String email, String password) {
        return post("/masuk", Map.of("email", email, "password", password));
    }

    public Response get(String path) {
        return keepCookies(request().urlEncodingEnabled(false).get(path));
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).asString());
    }

    /** Sends a form, with the CSRF token of the front page. */
    public Response post(String path, Map<String, String> fields) {
        var token = token();
        return keepCookies(request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf_token", token)
                .formParams(fields)
                .post(path));
    }

    /** The fields of a form as the page shows it, without its files and its CSRF token. */
    public static Map<String, String> formFields(Document page, String action) {
        var fields = new HashMap<String, String>();
        ((FormElement) page.selectFirst("form[action=" + action + "]"))
                .formData()
                .forEach(it -> fields.put(it.key(), it.value()));
        fields.keySet().removeAll(page.select("input[type=file]").eachAttr("name"));
        fields.remove("csrf_token");
        return fields;
    }

    public String token() {
        return page("/").select("input[name=csrf_token]").first().val();
    }

    public RequestSpecification request() {
        return RestAssured.given().redirects().follow(false).cookies(cookies);
    }

    private Response keepCookies(Response answer) {
        answer.getDetailedCookies().forEach(it -> {
            if (it.getMaxAge() == 0) {
                cookies.remove(it.getName());
            } else {
                cookies.put(it.getName(), it.getValue());
            }
        });
        return answer;
    }
}
