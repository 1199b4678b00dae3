package id.brevet.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Switches the language of the pages. */
@Path("/bahasa")
@PermitAll
public class LanguagePages {

    @Inject
    HttpServerResponse response;

    @Inject
    Event<Language.Chosen> chosen;

    @POST
    @Transactional
    public RestResponse<Void> create(@RestForm @Nullable String bahasa, @RestForm @Nullable String kembali) {
        if (bahasa != null && Language.supported(bahasa)) {
            response.addCookie(Cookie.cookie(Language.COOKIE, bahasa)
                    .setPath("/")
                    .setHttpOnly(true)
                    .setSameSite(CookieSameSite.LAX)
                    .setMaxAge(Duration.ofDays(365).toSeconds()));
            chosen.fire(new Language.Chosen(Locale.forLanguageTag(bahasa)));
        }
        return PageAnswers.seeOther(LocalPath.of(kembali, "/"));
    }
}
