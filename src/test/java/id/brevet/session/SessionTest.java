package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.account.Contact;
import id.brevet.account.Profile;
import id.brevet.account.User;
import id.brevet.shared.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    @ParameterizedTest
    @CsvSource({"STUDENT, 12", "TEACHER, 12", "ADMIN, 2"})
    void staysOpenWhileItIsUsed(Role role, int hours) {
        var session = session(role);
        var idleTime = Duration.ofHours(hours);

        assertThat(session.isOpen(NOON.plus(idleTime).minusMillis(1))).isTrue();
        assertThat(session.isOpen(NOON.plus(idleTime))).isFalse();
    }

    @Test
    void isOverAfterFourteenDaysHoweverMuchItIsUsed() {
        var session = session(Role.STUDENT);
        var last = NOON.plus(Duration.ofDays(14)).minusMillis(1);

        session.markSeen(last);

        assertThat(session.isOpen(last)).isTrue();
        assertThat(session.isOpen(last.plusMillis(1))).isFalse();
    }

    @Test
    void isOverOnceItHasEnded() {
        var session = session(Role.STUDENT);

        session.end(NOON);

        assertThat(session.isOpen(NOON)).isFalse();
    }

    @Test
    void isClosedToWhoeverIsNoLongerActive() {
        var session = session(Role.STUDENT);

        session.user.active = false;

        assertThat(session.isOpen(NOON)).isFalse();
    }

    private static Session session(Role role) {
        var contact = new Contact("Sari", "sari@contoh.id", "08123456789");
        var user = new User(contact, "hash", role, new Profile());
        return new Session(user, Session.Kind.PAGES, new Session.Place("Firefox", "127.0.0.1"), NOON);
    }
}
