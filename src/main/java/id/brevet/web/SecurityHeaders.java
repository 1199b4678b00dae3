package id.brevet.web;

import id.brevet.ground.Setup;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.Map;

/** Security headers of every answer, unless it sets its own. */
@ApplicationScoped
public class SecurityHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(self), geolocation=(), microphone=()",
            "Cache-Control",
            "no-store");

    void register(@Observes Filters filters, Setup setup) {
        var headers = new LinkedHashMap<>(ALWAYS);
        if (setup.https()) {
            headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        filters.register(
                http -> {
                    var answer = http.response();
                    http.addHeadersEndHandler(end -> {
                        headers.forEach((name, value) -> {
                            if (!answer.headers().contains(name)) {
                                answer.putHeader(name, value);
                            }
                        });
                        if ("text/html".equals(answer.headers().get("Content-Type"))) {
                            answer.putHeader("Content-Type", "text/html;charset=UTF-8");
                        }
                    });
                    http.next();
                },
                1000);
    }
}
