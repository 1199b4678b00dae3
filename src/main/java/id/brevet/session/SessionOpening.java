package id.brevet.session;

import id.brevet.account.User;
import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import id.brevet.web.ClientAddress;
import id.brevet.web.Tokens;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Opens, renews and ends sessions. */
@ApplicationScoped
public class SessionOpening {

    private static final Duration ACCESS = Duration.ofMinutes(15);

    /** The tokens of an API client: one for access, one to get the next pair. */
    public record TokenPair(String access, Instant accessUntil, String refresh) {}

    @Inject
    ClientAddress clientAddress;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    String openPages(User user) {
        var session = open(user, Session.Kind.PAGES);
        return newToken(session, SessionToken.Purpose.COOKIE, session.expiresAt);
    }

    TokenPair openApi(User user) {
        return pair(open(user, Session.Kind.API));
    }

    /** A refresh token that is used twice has been copied, so the whole session ends. */
    TokenPair renew(String refresh) {
        var now = clock.instant();
        var token = SessionToken.lockedRefresh(refresh).orElseThrow(SessionOpening::refused);
        if (token.used()) {
            endCopied(token.session, now);
            throw refused();
        }
        if (!token.valid(now)) {
            throw refused();
        }
        token.markUsed(now);
        token.session.markSeen(now);
        SessionToken.flush();
        return pair(token.session);
    }

    void endCurrent(Viewer.Person person) {
        end(person, person.session());
    }

    void end(Viewer.Person person, UUID id) {
        var session = Session.require(person.id(), id);
        session.end(clock.instant());
        auditor.note("session.ended", session, Map.of(), Map.of("kind", session.kind.name()));
    }

    void endOthers(Viewer.Person person) {
        var session = Session.require(person.id(), person.session());
        Session.endOthers(person.id(), person.session(), clock.instant());
        auditor.note("session.others_ended", session, Map.of(), Map.of());
    }

    private void endCopied(Session session, Instant now) {
        if (session.isOpen(now)) {
            session.end(now);
            auditor.noteBy(session.user.id, session.user.name, "session.copied", session, Map.of());
        }
    }

    /** The password may have been changed since it was compared, so the person is checked again. */
    private Session open(User user, Session.Kind kind) {
        if (!User.mayStillSignIn(user)) {
            throw Refusal.unauthenticated("bad_credentials");
        }
        var session = new Session(
                user, kind, new Session.Place(clientAddress.device(), clientAddress.address()), clock.instant());
        session.persist();
        auditor.noteBy(user.id, user.name, "session.opened", session, Map.of("kind", kind.name()));
        return session;
    }

    private TokenPair pair(Session session) {
        var until = clock.instant().plus(ACCESS);
        return new TokenPair(
                newToken(session, SessionToken.Purpose.ACCESS, until),
                until,
                newToken(session, SessionToken.Purpose.REFRESH, session.expiresAt));
    }

    private static String newToken(Session session, SessionToken.Purpose purpose, Instant until) {
        var token = Tokens.random();
        new SessionToken(token, session, purpose, until).persist();
        return token;
    }

    private static Refusal refused() {
        return Refusal.unauthenticated("refresh_invalid");
    }
}
