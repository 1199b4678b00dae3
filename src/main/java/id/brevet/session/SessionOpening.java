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

/** Cuts, renews and takes back the keys to a session. */
@ApplicationScoped
public class SessionOpening {

    private static final Duration ACCESS = Duration.ofMinutes(15);

    /** What a program is given: one key to use, one to get the next pair with. */
    public record Pair(String access, Instant accessUntil, String refresh) {}

    @Inject
    ClientAddress caller;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    String openPages(User user) {
        var session = open(user, Session.Kind.PAGES);
        return cut(session, SessionToken.Purpose.COOKIE, session.expiresAt);
    }

    Pair openApi(User user) {
        return pair(open(user, Session.Kind.API));
    }

    /** A key that comes back after it was used has been copied: the whole session is closed. */
    Pair renew(String refresh) {
        var now = clock.instant();
        var token = SessionToken.refreshing(refresh).orElseThrow(SessionOpening::refused);
        if (token.used()) {
            close(token.session, now);
            throw refused();
        }
        if (!token.good(now)) {
            throw refused();
        }
        token.use(now);
        token.session.seen(now);
        SessionToken.flush();
        return pair(token.session);
    }

    /** Ends the session somebody is using. */
    void takeBack(Viewer.Person person) {
        end(person, person.session());
    }

    /** Ends one of somebody's own sessions. */
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

    private void close(Session session, Instant now) {
        if (session.open(now)) {
            session.end(now);
            auditor.noteBy(session.user.id, session.user.name, "session.copied", session, Map.of());
        }
    }

    /** While a password was being compared, it may have been changed: then the old one opens nothing any more. */
    private Session open(User user, Session.Kind kind) {
        if (!User.stillLetIn(user)) {
            throw Refusal.unauthenticated("bad_credentials");
        }
        var session = new Session(user, kind, new Session.Place(caller.device(), caller.address()), clock.instant());
        session.persist();
        auditor.noteBy(user.id, user.name, "session.opened", session, Map.of("kind", kind.name()));
        return session;
    }

    private Pair pair(Session session) {
        var until = clock.instant().plus(ACCESS);
        return new Pair(
                cut(session, SessionToken.Purpose.ACCESS, until),
                until,
                cut(session, SessionToken.Purpose.REFRESH, session.expiresAt));
    }

    private static String cut(Session session, SessionToken.Purpose purpose, Instant until) {
        var token = Tokens.random();
        new SessionToken(token, session, purpose, until).persist();
        return token;
    }

    private static Refusal refused() {
        return Refusal.unauthenticated("refresh_invalid");
    }
}
