package id.brevet.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.brevet.ground.DerivedKeys;
import id.brevet.shared.Refusal;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Token bound to the browser, which every form sends; requests without it or from another site are refused. */
@Named
@RequestScoped
public class CsrfToken {

    public static final String FIELD = "csrf_token";
    public static final String HEADER = "X-CSRF-Token";

    private static final String GUEST = "tamu";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    HttpServerRequest request;

    @Inject
    Cookies cookies;

    @ConfigProperty(name = "brevet.key.forgery")
    String key;

    private @Nullable String guest;

    public String token() {
        var salt = Tokens.random();
        return salt + "." + signature(salt, browser());
    }

    boolean genuine(@Nullable String token) {
        var session = cookies.read(request, Cookies.SESSION);
        var browser = session != null ? session : cookies.read(request, GUEST);
        var dot = token == null ? -1 : token.indexOf('.');
        if (token == null || dot < 0 || browser == null) {
            return false;
        }
        var expected = signature(token.substring(0, dot), browser);
        return MessageDigest.isEqual(
                expected.getBytes(UTF_8), token.substring(dot + 1).getBytes(UTF_8));
    }

    /** Session cookie, or a random guest cookie that a browser without a session gets with its first form. */
    private String browser() {
        var session = cookies.read(request, Cookies.SESSION);
        if (session != null) {
            return session;
        }
        if (guest == null) {
            guest = cookies.read(request, GUEST);
        }
        if (guest == null) {
            guest = Tokens.random();
            request.response().addCookie(cookies.make(GUEST, guest, null, CookieSameSite.LAX));
        }
        return guest;
    }

    private String signature(String salt, String browser) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(DerivedKeys.hmac(key, salt + browser));
    }

    static class Guard {

        @Inject
        CsrfToken csrfToken;

        @ServerRequestFilter
        @WithFormRead
        void refuseForgeries(ContainerRequestContext request) {
            if (SAFE.contains(request.getMethod())
                    || Dialect.of(request.getUriInfo().getPath()) == Dialect.API) {
                return;
            }
            if (!ownOrigin(request) || !csrfToken.genuine(token(request))) {
                throw Refusal.forbidden("forged");
            }
        }

        /** A client that names no origin is no browser, and no page can misuse it; it still needs the token. */
        private static boolean ownOrigin(ContainerRequestContext request) {
            var site = request.getHeaderString("Sec-Fetch-Site");
            if (site != null) {
                return site.equals("same-origin");
            }
            var origin = request.getHeaderString("Origin");
            return origin == null || hostOf(origin).equals(request.getHeaderString("Host"));
        }

        private static String hostOf(String origin) {
            try {
                var authority = URI.create(origin).getAuthority();
                return authority == null ? "" : authority;
            } catch (IllegalArgumentException e) {
                return "";
            }
        }

        private static @Nullable String token(ContainerRequestContext request) {
            var header = request.getHeaderString(HEADER);
            if (header != null) {
                return header;
            }
            return CurrentRequestManager.get().getFormParameter(FIELD, true, false) instanceof String field
                    ? field
                    : null;
        }
    }
}
