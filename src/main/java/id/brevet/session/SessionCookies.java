package id.brevet.session;

import id.brevet.account.User;
import id.brevet.account.UserJson;
import id.brevet.ground.Setup;
import id.brevet.shared.Role;
import id.brevet.web.Cookies;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sets and clears the session cookie of browsers and the refresh cookie of API clients. */
@RequestScoped
public class SessionCookies {

    static final String REFRESH = "refresh_token";

    @Inject
    SessionOpening sessionOpening;

    @Inject
    Cookies cookies;

    @Inject
    Setup setup;

    @Inject
    HttpServerResponse response;

    /** The office's cookie is not sent along with links from other sites. */
    void openForBrowser(User user) {
        var site = user.role() == Role.ADMIN ? CookieSameSite.STRICT : CookieSameSite.LAX;
        response.addCookie(cookies.make(Cookies.SESSION, sessionOpening.openPages(user), Session.LONGEST, site));
    }

    void clearForBrowser() {
        response.addCookie(cookies.expired(Cookies.SESSION));
    }

    /** The client keeps its access token itself; the one that renews it stays in a cookie. */
    SignInJson setForClient(SessionOpening.TokenPair pair, @Nullable User user) {
        response.addCookie(refresh(pair.refresh(), Session.LONGEST));
        return new SignInJson(pair.access(), pair.accessUntil(), user == null ? null : UserJson.of(user));
    }

    void clearForClient() {
        response.addCookie(refresh("", Duration.ZERO));
    }

    private Cookie refresh(String token, Duration age) {
        return Cookie.cookie(REFRESH, token)
                .setPath("/api/v1/auth")
                .setHttpOnly(true)
                .setSecure(setup.https())
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(age.toSeconds());
    }
}
