package id.brevet.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id for its answer, the log and the audit trail. */
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "request_id";
    private static final Pattern TRUSTWORTHY = Pattern.compile("[A-Za-z0-9-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(
                http -> {
                    var given = http.request().getHeader(HEADER);
                    var id = given != null && TRUSTWORTHY.matcher(given).matches()
                            ? given
                            : UUID.randomUUID().toString();
                    http.put(KEY, id);
                    MDC.put(KEY, id);
                    http.response().putHeader(HEADER, id);
                    http.next();
                },
                2000);
    }

    public static String id(RoutingContext http) {
        return http.get(KEY, "");
    }
}
