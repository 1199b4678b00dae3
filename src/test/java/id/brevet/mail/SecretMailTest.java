package id.brevet.mail;

import static id.brevet.mail.Letters.WORDS;
import static id.brevet.mail.Letters.address;
import static id.brevet.mail.Letters.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.PageClient;
import id.brevet.support.Registrations;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Without a mail server the office may read a code, until it has been used or has expired. */
@QuarkusTest
class SecretMailTest implements ClockAndRateLimitReset {

    final UUID secret = UUID.randomUUID();
    final String recipient = address("orang");

    @Inject
    MailQueue mailQueue;

    @Inject
    SecretMailBlankJob blankJob;

    @Inject
    Clock clock;

    @Test
    void isReadableWhileItOpensSomething() {
        posted();

        found().body("data[0].text", equalTo(WORDS))
                .body("data[0].html", containsString(WORDS))
                .body("data[0].withheld", nullValue())
                .body("data[0].attachments[0].name", equalTo("kode.txt"));
        assertThat(page()).contains(WORDS, "belum diatur", "sampai kode itu dipakai");
    }

    @Test
    void isBlankedWhenItIsUsed() {
        posted();

        QuarkusTransaction.requiringNew().run(() -> mailQueue.blank(secret));

        blanked();
        assertThat(Sql.count("select count(*) from mail_attachment where mail_id = ?::uuid", Letters.id(recipient)))
                .isZero();
    }

    @Test
    void isNotShownOnceItIsOverEvenBeforeItIsBlanked() {
        posted();
        var office = ApiClient.signedIn(SamplePerson.admin());

        later(Duration.ofMinutes(10));

        office.get("/outbox?recipient=" + recipient)
                .then()
                .body("data[0].text", equalTo(""))
                .body("data[0].withheld", equalTo("blanked"));
    }

    @Test
    void isBlankedWhenItIsOver() {
        posted();
        blankJob.run("");
        assertThat(Sql.one("select text from mail where recipient = ?", recipient))
                .isEqualTo(WORDS);

        later(Duration.ofMinutes(10));
        blankJob.run("");
        resetClock();

        blanked();
    }

    @Test
    void aCodeThatWasTypedOrReplacedIsGone() {
        var form = Registrations.form();
        var email = form.get("email").toString();
        String token = ApiClient.STRANGER.post("/auth/register", form).path("data.token");
        var first = Letters.id(email);
        later(Duration.ofMinutes(3));
        ApiClient.STRANGER.post(
                "/auth/resend-verification",
                Map.of("token", NewestMail.to(email).token()));
        assertThat(text(first)).isEmpty();

        var letter = NewestMail.to(email);
        ApiClient.STRANGER
                .post("/auth/verify", Map.of("token", letter.token(), "code", letter.code()))
                .then()
                .statusCode(200);

        assertThat(token).isNull();
        assertThat(text(Letters.id(email))).isEmpty();
    }

    @Test
    void aLinkThatWasFollowedIsGone() {
        var budi = SamplePerson.student();
        ApiClient.STRANGER.post("/auth/forgot-password", Map.of("email", budi.email()));
        var next = "sepeda kuning baru";

        ApiClient.STRANGER
                .post(
                        "/auth/reset-password",
                        Map.of(
                                "token",
                                NewestMail.to(budi.email()).token(),
                                "password",
                                next,
                                "confirm_password",
                                next))
                .then()
                .statusCode(200);

        assertThat(text(Letters.id(budi.email()))).isEmpty();
    }

    private void posted() {
        var until = clock.instant().plus(Duration.ofMinutes(5));
        post(Letters.to(recipient).secret(secret, until).attach("kode.txt", "text/plain", new byte[] {1}));
    }

    private void blanked() {
        found().body("data[0].text", equalTo(""))
                .body("data[0].html", equalTo(""))
                .body("data[0].withheld", equalTo("blanked"))
                .body("data[0].attachments", empty());
        assertThat(page()).doesNotContain(WORDS).contains("sudah dikosongkan");
        assertThat(Sql.one(
                        "select concat(text, html, blanked_at is not null) from mail where recipient = ?", recipient))
                .isEqualTo("t");
    }

    private ValidatableResponse found() {
        return ApiClient.signedIn(SamplePerson.admin())
                .get("/outbox?recipient=" + recipient)
                .then()
                .statusCode(200);
    }

    private String page() {
        return PageClient.signedIn(SamplePerson.admin())
                .page("/admin/surat/" + Letters.id(recipient))
                .text();
    }

    private static String text(String id) {
        return Sql.one("select text || html from mail where id = ?::uuid", id);
    }
}
