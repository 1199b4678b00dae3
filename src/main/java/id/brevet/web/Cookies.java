package id.brevet.web;

import id.brevet.ground.Setup;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Cookies that only the server can read; over https they are bound to this host. */
@ApplicationScoped
public class Cookies {

    /** Cookie that identifies a signed-in browser. */
    public static final String SESSION = "sesi";

    private static final Logger LOG = Logger.getLogger(Cookies.class);

    @Inject
    Setup setup;

    void warn(@Observes StartupEvent start) {
        if (!setup.https() && !setup.local()) {
            LOG.warn("BREVET_BASE_URL is not https: passwords and cookies can be read on the network");
        }
    }

    public @Nullable String read(HttpServerRequest request, String name) {
        var cookie = request.getCookie(full(name));
        return cookie == null ? null : cookie.getValue();
    }

    public Cookie make(String name, String value, @Nullable Duration age, CookieSameSite site) {
        var cookie = Cookie.cookie(full(name), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(setup.https())
                .setSameSite(site);
        return age == null ? cookie : cookie.setMaxAge(age.toSeconds());
    }

    public Cookie expired(String name) {
        return make(name, "", Duration.ZERO, CookieSameSite.LAX);
    }

    private String full(String name) {
        return setup.https() ? "__Host-" + name : name;
    }
}
