package id.brevet.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.account.Confirmation.Purpose;
import id.brevet.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

    static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    static final byte[] RIGHT = "right".getBytes(UTF_8);
    static final byte[] WRONG = "wrong".getBytes(UTF_8);

    final Confirmation confirmation = new Confirmation(new User(), Purpose.EMAIL);

    ConfirmationTest() {
        confirmation.renew("token", RIGHT, NOON);
    }

    @Test
    void theRightCodeIsTakenOnce() {
        confirmation.useCode(RIGHT, NOON);

        assertRefused(() -> confirmation.useCode(RIGHT, NOON), "already_verified");
    }

    @Test
    void theFifthTryMayStillBeRight() {
        fail(4);

        confirmation.useCode(RIGHT, NOON);

        assertThat(confirmation.usedAt).isEqualTo(NOON);
    }

    @Test
    void theSixthTryIsNotCompared() {
        fail(5);

        assertRefused(() -> confirmation.useCode(RIGHT, NOON), "code_expired");
        assertThat(confirmation.usedAt).isNull();
    }

    @Test
    void aCodeLivesAQuarterOfAnHour() {
        var last = NOON.plus(Duration.ofMinutes(15)).minusMillis(1);

        assertThat(confirmation.valid(last)).isTrue();
        assertRefused(() -> confirmation.useCode(RIGHT, last.plusMillis(1)), "code_expired");
    }

    @Test
    void anotherLetterWaitsTwoMinutes() {
        assertThatThrownBy(() -> confirmation.renew("next", WRONG, NOON.plusSeconds(119)))
                .isInstanceOfSatisfying(Refusal.class, it -> {
                    assertThat(it.code()).isEqualTo("rate_limited");
                    assertThat(it.retryAfter()).isEqualTo(Duration.ofSeconds(1));
                });

        confirmation.renew("next", WRONG, NOON.plusSeconds(120));
    }

    @Test
    void anotherLetterKillsTheOldCodeAndBringsFiveNewTries() {
        fail(5);
        var later = NOON.plusSeconds(120);

        confirmation.renew("next", WRONG, later);

        assertRefused(() -> confirmation.useCode(RIGHT, later), "code_invalid");
        confirmation.useCode(WRONG, later);
    }

    @Test
    void aLinkToANewPasswordIsFollowedOnceWithinAnHour() {
        var late = new Confirmation(new User(), Purpose.PASSWORD);
        late.renew("token", null, NOON);
        var intime = new Confirmation(new User(), Purpose.PASSWORD);
        intime.renew("token", null, NOON);

        assertRefused(() -> late.useLink(NOON.plusSeconds(3600)), "token_invalid");
        intime.useLink(NOON.plusSeconds(3599));
        assertRefused(() -> intime.useLink(NOON.plusSeconds(3599)), "token_invalid");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertRefused(() -> confirmation.useCode(WRONG, NOON), "code_invalid");
        }
    }

    private static void assertRefused(ThrowingCallable deed, String code) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.code())
                .isEqualTo(code));
    }
}
