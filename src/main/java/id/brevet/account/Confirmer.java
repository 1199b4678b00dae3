package id.brevet.account;

import id.brevet.account.Confirmation.Purpose;
import id.brevet.audit.Auditor;
import id.brevet.ground.Keys;
import id.brevet.ground.Setup;
import id.brevet.mail.Letter;
import id.brevet.mail.Postman;
import id.brevet.shared.Refusal;
import id.brevet.web.Language;
import id.brevet.web.Speech;
import id.brevet.web.Tokens;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the letters by which people prove that a mailbox is theirs, and takes their answers. */
@ApplicationScoped
public class Confirmer {

    @CheckedTemplate(basePath = "account/mail")
    static class Letters {
        static native TemplateInstance verification(String name, String code, String link);

        static native TemplateInstance verificationText(String name, String code, String link);

        static native TemplateInstance reset(String name, String link);

        static native TemplateInstance resetText(String name, String link);
    }

    @Inject
    Postman postman;

    @Inject
    Auditor auditor;

    @Inject
    Speech speech;

    @Inject
    Language language;

    @Inject
    Setup setup;

    @Inject
    Clock clock;

    @ConfigProperty(name = "brevet.key.code")
    String key;

    /** A first code, or one for somebody who has lost their letter: old links die with their codes. */
    String sendCode(User user) {
        if (user.verified()) {
            throw Refusal.conflict("already_verified");
        }
        var confirmation = Confirmation.next(user, Purpose.EMAIL);
        var token = Tokens.random();
        send(confirmation, token);
        return token;
    }

    /** Another code for the same letter: whoever has its page open can go on typing there. */
    void sendCodeAgain(String token) {
        var confirmation = Confirmation.byToken(token, Purpose.EMAIL);
        if (confirmation.user.verified()) {
            throw Refusal.conflict("already_verified");
        }
        send(confirmation, token);
    }

    User verify(String token, String code) {
        var confirmation = Confirmation.byToken(token, Purpose.EMAIL);
        var now = clock.instant();
        confirmation.answer(sealed(token, code.strip()), now);
        confirmation.user.verify(now);
        postman.blank(confirmation.id);
        note("user.verified", confirmation.user);
        return confirmation.user;
    }

    /** Unknown addresses and letters sent a moment ago are passed over in silence. */
    void sendReset(String email) {
        User.byEmail(email).filter(it -> it.active).ifPresent(user -> {
            var confirmation = Confirmation.next(user, Purpose.PASSWORD);
            var pause = confirmation.pause(clock.instant());
            if (pause.isNegative() || pause.isZero()) {
                var token = Tokens.random();
                confirmation.renew(token, null, clock.instant());
                confirmation.persist();
                var link = setup.link("/atur-sandi?token=" + token);
                var locale = language.locale();
                var subject = speech.in(AccountMessages.class, locale).resetSubject();
                post(
                        confirmation,
                        new Letter(
                                user.email,
                                locale,
                                subject,
                                Letters.resetText(user.name, link),
                                Letters.reset(user.name, link)));
            }
        });
    }

    /** Whoever reads the mailbox owns the account: it counts as verified, and every other session ends. */
    void reset(String token, String passwordHash) {
        var confirmation = Confirmation.byToken(token, Purpose.PASSWORD);
        var now = clock.instant();
        confirmation.follow(now);
        postman.blank(confirmation.id);
        var user = confirmation.user;
        user.changePassword(passwordHash);
        if (!user.verified()) {
            user.verify(now);
        }
        Session.endAll(user.id, now);
        note("password.reset", user);
    }

    private void send(Confirmation confirmation, String token) {
        var code = Tokens.code();
        var user = confirmation.user;
        confirmation.renew(token, sealed(token, code), clock.instant());
        confirmation.persist();
        var link = setup.link("/verifikasi?token=" + token);
        var locale = language.locale();
        var subject = speech.in(AccountMessages.class, locale).verificationSubject();
        post(
                confirmation,
                new Letter(
                        user.email,
                        locale,
                        subject,
                        Letters.verificationText(user.name, code, link),
                        Letters.verification(user.name, code, link)));
    }

    /** Letters sent before for the same purpose open nothing any more. */
    private void post(Confirmation confirmation, Letter letter) {
        postman.blank(confirmation.id);
        postman.post(letter.secret(confirmation.id, confirmation.expiresAt));
    }

    /** A million codes are soon tried against a plain hash; this one needs the key. */
    private byte[] sealed(String token, String code) {
        return Keys.seal(key, token + ":" + code);
    }

    private void note(String action, User user) {
        auditor.noteBy(user.id, user.name, action, user, Map.of("email", user.email));
    }
}
