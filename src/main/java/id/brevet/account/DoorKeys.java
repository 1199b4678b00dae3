package id.brevet.account;

import id.brevet.shared.Role;
import id.brevet.web.Cookies;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Hands a browser the cookie that opens its session, and takes it away again. */
@RequestScoped
public class DoorKeys {

    @Inject
    Keyring keyring;

    @Inject
    Cookies cookies;

    @Inject
    HttpServerResponse response;

    /** The office's cookie comes along with no link from elsewhere. */
    void give(User user) {
        var site = user.role() == Role.ADMIN ? CookieSameSite.STRICT : CookieSameSite.LAX;
        response.addCookie(cookies.make(Cookies.SESSION, keyring.openPages(user), Session.LONGEST, site));
    }

    void take() {
        response.addCookie(cookies.forget(Cookies.SESSION));
    }
}
