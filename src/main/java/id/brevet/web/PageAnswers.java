package id.brevet.web;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Answers of pages: forms with problems, redirects, downloads and refusals. A refusal is JSON for the API, else a
 * redirect to the sign-in page or a page that needs no database, because that may be what fails.
 */
@RequestScoped
public class PageAnswers {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance refusal(ExceptionMapping.View refusal);
    }

    private static final String FILES = "/uploads/";

    @Inject
    RoutingContext http;

    @Inject
    Language language;

    Response refuse(Refusal no) {
        var message = Phrases.REFUSALS.sentence(no, language.locale());
        return withRetryAfter(refuse(no.status(), no.code(), message, no.detail()), no.retryAfter());
    }

    Response refuse(int status, String code, @Nullable Object detail) {
        return refuse(status, code, Phrases.REFUSALS.sentence(code, language.locale()), detail);
    }

    private Response refuse(int status, String code, String message, @Nullable Object detail) {
        if (Dialect.of(http.request().path()) == Dialect.API) {
            var failure = new Envelope.Failure(false, message, code, detail, RequestIds.id(http));
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .header("WWW-Authenticate", status == 401 ? "Bearer" : null)
                    .entity(failure)
                    .build();
        }
        return status == 401 ? signInFirst() : page(status, message);
    }

    /** The form again, with what was typed and its problems. */
    public static RestResponse<TemplateInstance> redraw(TemplateInstance page) {
        return withStatus(422, page).build();
    }

    /** The form again, with the refusal's own status, unless that is 400 or 401. */
    public static RestResponse<TemplateInstance> redraw(Refusal no, TemplateInstance page) {
        if (no.status() == 400 || no.status() == 401) {
            return redraw(page);
        }
        var answer = withStatus(no.status(), page);
        var retryAfter = no.retryAfter();
        return (retryAfter == null ? answer : answer.header("Retry-After", seconds(retryAfter))).build();
    }

    public static RestResponse<TemplateInstance> show(TemplateInstance page) {
        return RestResponse.ok(page);
    }

    /** File that browsers save and never open; its name is given twice, for old and new ones (RFC 6266). */
    public static RestResponse<byte[]> download(String name, String type, byte[] bytes) {
        var ascii = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return RestResponse.ResponseBuilder.ok(bytes, type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded))
                .build();
    }

    /** Workbook that is written while it is sent. */
    public static RestResponse<StreamingOutput> sheet(String name, StreamingOutput sheet) {
        return RestResponse.ResponseBuilder.ok(sheet)
                .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    public static RestResponse<String> csv(String name, String rows) {
        return RestResponse.ResponseBuilder.ok(rows)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    /** Redirect to a bare path: a full address would be made of the Host header, which a client can forge. */
    public static <T> RestResponse<T> seeOther(String path) {
        return RestResponse.ResponseBuilder.<T>create(303)
                .header("Location", path)
                .build();
    }

    private static RestResponse.ResponseBuilder<TemplateInstance> withStatus(int status, TemplateInstance page) {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(status).entity(page);
    }

    private static Response withRetryAfter(Response answer, @Nullable Duration retryAfter) {
        return retryAfter == null
                ? answer
                : Response.fromResponse(answer)
                        .header("Retry-After", seconds(retryAfter))
                        .build();
    }

    /** Redirect to the sign-in page; htmx must leave the page, or it would swap the sign-in page into a row. */
    private Response signInFirst() {
        if (http.request().path().startsWith(FILES) && !acceptsHtml()) {
            return Response.status(401).header("WWW-Authenticate", "Bearer").build();
        }
        var signIn = "/masuk?kembali=" + URLEncoder.encode(returnAddress(), StandardCharsets.UTF_8);
        return byHtmx()
                ? Response.status(401).header("HX-Redirect", signIn).build()
                : Response.status(303).header("Location", signIn).build();
    }

    /** Address to return to after signing in: a POST cannot be sent again, but the page with its form can be opened. */
    private String returnAddress() {
        var request = http.request();
        if (request.method().name().equals("GET") && !byHtmx()) {
            return request.uri();
        }
        var home = Arrays.stream(Role.values())
                .map(Role::portal)
                .filter(request.path()::startsWith)
                .findFirst()
                .orElse("/");
        var page = request.getHeader(byHtmx() ? "HX-Current-URL" : "Referer");
        return LocalPath.ofReferer(request.getHeader("Host"), page, home);
    }

    private boolean byHtmx() {
        return http.request().getHeader("HX-Request") != null;
    }

    /** False for a program that fetches a file and for an image in a page: a redirect is of no use to them. */
    private boolean acceptsHtml() {
        var accepted = http.request().getHeader("Accept");
        return accepted != null && accepted.contains(MediaType.TEXT_HTML);
    }

    private Response page(int status, String message) {
        var title = Phrases.REFUSALS.sentence(
                "title_" + (status < 500 && status != 404 && status != 403 ? 400 : status), language.locale());
        var view = new ExceptionMapping.View(status, title, message, RequestIds.id(http), null);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(Templates.refusal(view).setLocale(language.locale()).render())
                .build();
    }

    /** At least 1, because a client that reads 0 comes back at once. */
    private static long seconds(Duration retryAfter) {
        return Math.max(1, retryAfter.toSeconds());
    }
}
