package id.brevet.account;

import id.brevet.account.Confirmation.Purpose;
import id.brevet.audit.Auditor;
import id.brevet.ground.DerivedKeys;
import id.brevet.mail.MailQueue;
import id.brevet.notice.Notices;
import id.brevet.setting.Centre;
import id.brevet.shared.Refusal;
import id.brevet.web.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the codes and links that prove who reads a mailbox, and accepts them when they are used. */
@ApplicationScoped
public class MailboxConfirmation {

    @Inject
    MailQueue mailQueue;

    @Inject
    Registrar registrar;

    @Inject
    Users users;

    @Inject
    Notices notices;

    @Inject
    Centre centre;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    @ConfigProperty(name = "brevet.key.code")
    String key;

    /** A first code or the next one; earlier codes and links are no longer valid. */
    public String sendCode(User user) {
        if (user.verified()) {
            throw Refusal.conflict("already_verified");
        }
        return sendCode(Confirmation.unusedOrNew(user, Purpose.EMAIL), Tokens.random());
    }

    /** For a person at the sign-in page, where a code that has just been sent serves. */
    public String sendCodeUnlessJustSent(User user) {
        if (!Confirmation.unusedOrNew(user, Purpose.EMAIL)
                .pauseLeft(clock.instant())
                .isZero()) {
            throw Refusal.conflict("letter_just_sent");
        }
        return sendCode(user);
    }

    void sendCodeToNewAddress(User user) {
        sendCode(Confirmation.unusedOrNew(user, Purpose.NEW_EMAIL), Tokens.random());
    }

    /** Another code for the same link, so that an open page can go on being used. */
    void sendCodeAgain(String token) {
        var confirmation = Confirmation.byToken(token, Purpose.BY_CODE);
        if (confirmation.used() || (confirmation.is(Purpose.EMAIL) && confirmation.user.verified())) {
            throw Refusal.conflict("already_verified");
        }
        sendCode(confirmation, token);
    }

    Purpose verify(String token, String code) {
        var confirmation = Confirmation.byToken(token, Purpose.BY_CODE);
        if (confirmation.is(Purpose.NEW_EMAIL)
                && User.byEmail(confirmation.address()).isPresent()) {
            throw registrar.alreadyRegistered();
        }
        confirmation.useCode(keyedHash(token, code.strip()), clock.instant());
        mailQueue.blank(confirmation.id);
        if (confirmation.is(Purpose.NEW_EMAIL)) {
            changeEmail(confirmation.user);
        } else {
            confirmation.user.verify(clock.instant());
            note("user.verified", confirmation.user);
        }
        return confirmation.purpose;
    }

    /** Unknown addresses, and requests too soon after the last, are ignored without a word. */
    public void sendReset(String email) {
        User.byEmail(email).filter(it -> it.active).ifPresent(user -> {
            var confirmation = Confirmation.unusedOrNew(user, Purpose.PASSWORD);
            if (confirmation.pauseLeft(clock.instant()).isZero()) {
                sendReset(confirmation);
            }
        });
    }

    /** The office's request for a link; too soon after the last one it is refused. */
    public void sendReset(User user) {
        if (!user.active) {
            throw Refusal.conflict("account_inactive");
        }
        sendReset(Confirmation.unusedOrNew(user, Purpose.PASSWORD));
    }

    /** The invited person chooses the first password, not the office. */
    public void invite(User user) {
        var confirmation = Confirmation.unusedOrNew(user, Purpose.INVITATION);
        var token = Tokens.random();
        confirmation.renew(token, null, clock.instant());
        confirmation.persist();
        post(confirmation, "person_invited", "/atur-sandi?token=" + token, centre.name());
    }

    /** The link proves who reads the mailbox, so the address counts as verified. */
    public User reset(String token, String passwordHash) {
        var confirmation = Confirmation.byToken(token, Purpose.BY_LINK);
        var now = clock.instant();
        confirmation.useLink(now);
        mailQueue.blank(confirmation.id);
        var user = confirmation.user;
        user.changePassword(passwordHash);
        Confirmation.withdrawAll(user);
        if (!user.verified()) {
            user.verify(now);
        }
        note("password.reset", user);
        return user;
    }

    private void changeEmail(User user) {
        var oldEmail = user.email;
        user.confirmNewEmail();
        users.save(user);
        Confirmation.withdrawAll(user);
        // to the old mailbox, for its reader may not have asked for the change
        notices.tell(user.recipient().at(oldEmail), "email_changed", "/profil", user.email);
        auditor.noteBy(user.id, user.name, "user.email_changed", user, Map.of("email", user.email, "left", oldEmail));
    }

    private String sendCode(Confirmation confirmation, String token) {
        var code = Tokens.code();
        confirmation.renew(token, keyedHash(token, code), clock.instant());
        confirmation.persist();
        post(confirmation, "code_sent", "/verifikasi?token=" + token, code);
        return token;
    }

    private void sendReset(Confirmation confirmation) {
        var token = Tokens.random();
        confirmation.renew(token, null, clock.instant());
        confirmation.persist();
        post(confirmation, "password_reset", "/atur-sandi?token=" + token);
    }

    /** The letter takes the place of those sent before, and is emptied once its code or link is of no use. */
    private void post(Confirmation it, String word, String path, String... details) {
        mailQueue.blank(it.id);
        var letter = notices.letter(it.user.recipient().at(it.address()), word, path, details);
        mailQueue.post(letter.secret(it.id, it.expiresAt));
    }

    /** A keyed hash, because all million codes are soon tried against a plain one. */
    private byte[] keyedHash(String token, String code) {
        return DerivedKeys.hmac(key, token + ":" + code);
    }

    private void note(String action, User user) {
        auditor.noteBy(user.id, user.name, action, user, Map.of("email", user.email));
    }
}
