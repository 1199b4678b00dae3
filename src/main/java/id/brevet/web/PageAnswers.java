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
 * Says a no in the dialect of the request: the envelope, a page of our look, or the way to the door. The page asks
 * nothing of the database, which may be what is missing.
 */
@RequestScoped
public class PageAnswers {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance refusal(Refusals.View refusal);
    }

    private static final String FILES = "/uploads/";

    @Inject
    RoutingContext http;

    @Inject
    Language language;

    Response no(Refusal no) {
        var message = Phrases.REFUSALS.say(no, language.locale());
        return withRetryAfter(no(no.status(), no.code(), message, no.detail()), no.retryAfter());
    }

    Response no(int status, String code, @Nullable Object detail) {
        return no(status, code, Phrases.REFUSALS.say(code, language.locale()), detail);
    }

    private Response no(int status, String code, String message, @Nullable Object detail) {
        if (Dialect.of(http.request().path()) == Dialect.API) {
            var failure = new Envelope.Failure(false, message, code, detail, RequestIds.id(http));
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .header("WWW-Authenticate", status == 401 ? "Bearer" : null)
                    .entity(failure)
                    .build();
        }
        return status == 401 ? toTheDoor() : page(status, message);
    }

    /** The same page again, with what was typed and what is wrong with it. */
    public static RestResponse<TemplateInstance> again(TemplateInstance page) {
        return withStatus(422, page).build();
    }

    /** The same page again, with the refusal's own status, unless it is merely invalid. */
    public static RestResponse<TemplateInstance> again(Refusal no, TemplateInstance page) {
        if (no.status() == 400 || no.status() == 401) {
            return again(page);
        }
        var answer = withStatus(no.status(), page);
        var retryAfter = no.retryAfter();
        return (retryAfter == null ? answer : answer.header("Retry-After", seconds(retryAfter))).build();
    }

    public static RestResponse<TemplateInstance> shown(TemplateInstance page) {
        return RestResponse.ok(page);
    }

    /** A file to keep, never to open here; its name is spelled so that every browser reads it (RFC 6266). */
    public static RestResponse<byte[]> download(String name, String type, byte[] bytes) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var spelled = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return RestResponse.ResponseBuilder.ok(bytes, type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, spelled))
                .build();
    }

    /** A workbook that is written while it is sent. */
    public static RestResponse<StreamingOutput> sheet(String name, StreamingOutput sheet) {
        return RestResponse.ResponseBuilder.ok(sheet)
                .type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    /** Rows as text, for programs and banks. */
    public static RestResponse<String> csv(String name, String rows) {
        return RestResponse.ResponseBuilder.ok(rows)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    /** As a bare path: a full address would be made of the Host header, which anybody may write. */
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

    /** htmx would swap a sign-in page into a row; it is told to leave the page instead. */
    private Response toTheDoor() {
        if (http.request().path().startsWith(FILES) && !readsPages()) {
            return Response.status(401).header("WWW-Authenticate", "Bearer").build();
        }
        var door = "/masuk?kembali=" + URLEncoder.encode(wanted(), StandardCharsets.UTF_8);
        return inPart()
                ? Response.status(401).header("HX-Redirect", door).build()
                : Response.status(303).header("Location", door).build();
    }

    /** What was sent cannot be sent again from the door; the page on which it stood can be opened. */
    private String wanted() {
        var request = http.request();
        if (request.method().name().equals("GET") && !inPart()) {
            return request.uri();
        }
        var home = Arrays.stream(Role.values())
                .map(Role::portal)
                .filter(request.path()::startsWith)
                .findFirst()
                .orElse("/");
        var page = request.getHeader(inPart() ? "HX-Current-URL" : "Referer");
        return LocalPath.within(request.getHeader("Host"), page, home);
    }

    private boolean inPart() {
        return http.request().getHeader("HX-Request") != null;
    }

    /** A program that fetches a file, or a page that shows it, has no use for the door. */
    private boolean readsPages() {
        var accepted = http.request().getHeader("Accept");
        return accepted != null && accepted.contains(MediaType.TEXT_HTML);
    }

    private Response page(int status, String message) {
        var title = Phrases.REFUSALS.say(
                "title_" + (status < 500 && status != 404 && status != 403 ? 400 : status), language.locale());
        var view = new Refusals.View(status, title, message, RequestIds.id(http), null);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(Templates.refusal(view).setLocale(language.locale()).render())
                .build();
    }

    /** Never none: a client that may come back at once would. */
    private static long seconds(Duration retryAfter) {
        return Math.max(1, retryAfter.toSeconds());
    }
}
