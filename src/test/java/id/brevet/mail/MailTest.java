package id.brevet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.shared.Refusal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailTest {

    static final Instant NOON = Instant.parse("2026-02-01T05:00:00Z");

    final Mail mail = mail(null, true);

    @Test
    void waitsItsTurnUntilSomethingWentWrong() {
        assertThat(mail.retryable(true, NOON)).isFalse();

        mail.attemptFailed("451 come later");

        assertThat(mail.state).isEqualTo(Mail.State.QUEUED);
        assertThat(mail.retryable(true, NOON)).isTrue();
        assertThat(mail.retryable(false, NOON)).isFalse();
    }

    @Test
    void isTriedAgainAfterItWasGivenUp() {
        mail.attemptFailed("550 nobody here");
        mail.giveUp();
        assertThat(mail.state).isEqualTo(Mail.State.FAILED);

        mail.retry(true, NOON);

        assertThat(mail.state).isEqualTo(Mail.State.QUEUED);
    }

    @Test
    void isNotSentTwice() {
        mail.markSent(NOON);
        mail.giveUp();

        assertThat(mail.state).isEqualTo(Mail.State.SENT);
        assertThat(mail.content(NOON)).isEmpty();
        assertThatThrownBy(() -> mail.retry(true, NOON)).isInstanceOf(Refusal.class);
    }

    @Test
    void isWithheldAsLongAsItOpensSomethingAndBlankAfterwards() {
        var until = NOON.plusSeconds(60);
        var secret = mail(new Letter.Secret(UUID.randomUUID(), until), true);

        assertThat(secret.withheld(true, NOON)).isEqualTo(Mail.Withheld.SECRET);
        assertThat(secret.withheld(false, NOON)).isNull();
        assertThat(secret.withheld(false, until)).isEqualTo(Mail.Withheld.BLANKED);
        assertThat(secret.content(until)).isEmpty();

        secret.blank(NOON);

        assertThat(secret.withheld(true, NOON)).isEqualTo(Mail.Withheld.BLANKED);
        assertThat(secret.text + secret.html).isEmpty();
        assertThat(secret.state).isEqualTo(Mail.State.FAILED);
        assertThat(secret.retryable(true, NOON)).isFalse();
    }

    @Test
    void isKeptWhereThereIsNoServer() {
        var kept = mail(null, false);
        assertThat(kept.state).isEqualTo(Mail.State.KEPT);
        assertThat(kept.content(NOON)).isEmpty();

        kept.retry(true, NOON);

        assertThat(kept.content(NOON)).isPresent();
    }

    private static Mail mail(Letter.Secret secret, boolean byServer) {
        return new Mail("a@contoh.id", "Halo", new Mail.Body("teks", "<p>teks</p>"), secret, byServer);
    }
}
