package id.brevet.session;

import id.brevet.session.SessionToken.Holder;
import id.brevet.session.SessionToken.Purpose;
import id.brevet.web.Cookies;
import id.brevet.web.Viewer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Authenticates requests by their session: pages by a cookie, the API by a bearer token. */
class SessionAuthentication {

    /** Key of the user's id in the routing context, for the access log. */
    private static final String USER_ID = "user_id";

    private SessionAuthentication() {}

    private static Uni<SecurityIdentity> named(RoutingContext http, Uni<SecurityIdentity> identity) {
        return identity.invoke(it -> {
            Viewer.Person person = it.getAttribute(Viewer.PERSON);
            http.put(USER_ID, person.id().toString());
        });
    }

    static class Request extends BaseAuthenticationRequest {

        final String token;
        final Purpose purpose;

        Request(String token, Purpose purpose) {
            this.token = token;
            this.purpose = purpose;
        }
    }

    @ApplicationScoped
    static class CookieMechanism implements HttpAuthenticationMechanism {

        @Inject
        Cookies cookies;

        /** A stale cookie counts as none. */
        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager identities) {
            var cookie = cookies.read(http.request(), Cookies.SESSION);
            return cookie == null
                    ? Uni.createFrom().nullItem()
                    : named(http, identities.authenticate(new Request(cookie, Purpose.COOKIE)))
                            .onFailure(AuthenticationFailedException.class)
                            .recoverWithNull();
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext http) {
            return Uni.createFrom().item(new ChallengeData(303, "Location", "/masuk"));
        }

        @Override
        public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
            return Set.of(Request.class);
        }

        @Override
        public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext http) {
            return Uni.createFrom()
                    .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, Cookies.SESSION, "session"));
        }
    }

    @ApplicationScoped
    static class BearerMechanism implements HttpAuthenticationMechanism {

        private static final String BEARER = "Bearer ";

        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext http, IdentityProviderManager identities) {
            var header = http.request().getHeader("Authorization");
            return header == null || !header.startsWith(BEARER)
                    ? Uni.createFrom().nullItem()
                    : named(
                            http,
                            identities.authenticate(new Request(
                                    header.substring(BEARER.length()).strip(), Purpose.ACCESS)));
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext http) {
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
        }

        @Override
        public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
            return Set.of(Request.class);
        }

        @Override
        public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext http) {
            return Uni.createFrom()
                    .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "Bearer", "Bearer"));
        }
    }

    @ApplicationScoped
    static class SessionProvider implements IdentityProvider<Request> {

        private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

        @Inject
        Clock clock;

        @Override
        public Class<Request> getRequestType() {
            return Request.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
            return context.runBlocking(() ->
                    holder(request).map(SessionProvider::identity).orElseThrow(AuthenticationFailedException::new));
        }

        @ActivateRequestContext
        Optional<Holder> holder(Request request) {
            var now = clock.instant();
            var holder = SessionToken.holder(request.token, request.purpose, now);
            holder.filter(it -> it.lastSeenAt().isBefore(now.minus(SEEN_EVERY)))
                    .ifPresent(it -> QuarkusTransaction.requiringNew()
                            .run(() ->
                                    Session.markSeen(it.session(), it.person().role(), now)));
            return holder;
        }

        private static SecurityIdentity identity(Holder holder) {
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(holder.email()))
                    .addRole(holder.role())
                    .addAttribute(Viewer.PERSON, holder.person())
                    .build();
        }
    }
}
