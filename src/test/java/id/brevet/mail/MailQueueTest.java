package id.brevet.mail;

import static id.brevet.mail.Letters.address;
import static id.brevet.mail.Letters.count;
import static id.brevet.mail.Letters.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Concurrently;
import id.brevet.support.Sql;
import id.brevet.web.Bundles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailQueueTest {

    final String recipient = address("orang");
    final String event = "diuji:" + UUID.randomUUID();

    @Inject
    MailQueue mailQueue;

    @Inject
    Bundles bundles;

    @Test
    void postsOnceForAnEvent() {
        post(Letters.to(recipient).once(event));
        post(Letters.to(recipient).once(event));
        post(Letters.to(recipient).once(event + "-lain"));

        assertThat(count(recipient)).isEqualTo(2);
    }

    @Test
    void postsOnceForAnEventThatManyHearOfAtTheSameMoment() throws InterruptedException {
        Concurrently.times(8, it -> post(Letters.to(recipient).once(event)));

        assertThat(count(recipient)).isOne();
    }

    @Test
    void whatWasHeardOfBeforeDoesNotSpoilTheDeed() {
        post(Letters.to(recipient).once(event));
        var other = address("lain");

        QuarkusTransaction.requiringNew().run(() -> {
            mailQueue.post(Letters.to(recipient).once(event));
            mailQueue.post(Letters.to(other));
        });

        assertThat(count(recipient)).isOne();
        assertThat(count(other)).isOne();
    }

    @Test
    void anEventThatCameToNothingMayHappenAgain() {
        QuarkusTransaction.begin();
        mailQueue.post(Letters.to(recipient).once(event));
        QuarkusTransaction.rollback();

        post(Letters.to(recipient).once(event));

        assertThat(count(recipient)).isOne();
    }

    @Test
    void theAddressIsKeptInOneSpelling() {
        post(Letters.to("  " + recipient.toUpperCase(Locale.ROOT) + " "));

        assertThat(count(recipient)).isOne();
    }

    @Test
    @ActivateRequestContext
    void speaksTheLanguageOfTheReceiver() {
        var english = bundles.in(MailMessages.class, Locale.ENGLISH).signature();
        var indonesian =
                bundles.in(MailMessages.class, Locale.forLanguageTag("id")).signature();

        assertThat(english).startsWith("This mail");
        assertThat(indonesian).startsWith("Surat ini");
    }

    @Test
    void everyFileHasItsNumber() {
        post(Letters.to(recipient)
                .attach("satu.txt", "text/plain", new byte[] {1})
                .attach("dua\r\n.txt", "text/plain", new byte[] {1, 2}));

        assertThat(Sql.column(
                        "select concat_ws(' ', n, name, type, size) from mail_attachment"
                                + " where mail_id = ?::uuid order by n",
                        Letters.id(recipient)))
                .containsExactly("1 satu.txt text/plain 1", "2 dua .txt text/plain 2");
    }
}
