package id.brevet.account;

import id.brevet.account.Confirmation.Purpose;
import id.brevet.audit.Auditor;
import id.brevet.ground.DerivedKeys;
import id.brevet.notice.Notices;
import id.brevet.shared.Refusal;
import id.brevet.web.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the letters by which people prove that a mailbox is theirs, and takes their answers. */
@ApplicationScoped
public class MailboxConfirmation {

    @Inject
    AccountMail correspondent;

    @Inject
    Registrar registrar;

    @Inject
    Users register;

    @Inject
    Notices notices;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    @ConfigProperty(name = "brevet.key.code")
    String key;

    /** A first code, or one for somebody who has lost their letter: old links die with their codes. */
    public String sendCode(User user) {
        if (user.verified()) {
            throw Refusal.conflict("already_verified");
        }
        return sendCode(Confirmation.next(user, Purpose.EMAIL), Tokens.random());
    }

    void sendCodeToNewAddress(User user) {
        sendCode(Confirmation.next(user, Purpose.NEW_EMAIL), Tokens.random());
    }

    /** Another code for the same letter: whoever has its page open can go on typing there. */
    void sendCodeAgain(String token) {
        var confirmation = Confirmation.byToken(token, Purpose.BY_CODE);
        if (confirmation.used() || (confirmation.of(Purpose.EMAIL) && confirmation.user.verified())) {
            throw Refusal.conflict("already_verified");
        }
        sendCode(confirmation, token);
    }

    Purpose verify(String token, String code) {
        var confirmation = Confirmation.byToken(token, Purpose.BY_CODE);
        if (confirmation.of(Purpose.NEW_EMAIL)
                && User.byEmail(confirmation.address()).isPresent()) {
            throw registrar.known();
        }
        confirmation.answer(sealed(token, code.strip()), clock.instant());
        correspondent.used(confirmation.id);
        if (confirmation.of(Purpose.NEW_EMAIL)) {
            moveIn(confirmation.user);
        } else {
            confirmation.user.verify(clock.instant());
            note("user.verified", confirmation.user);
        }
        return confirmation.purpose;
    }

    /** Unknown addresses and letters sent a moment ago are passed over in silence. */
    public void sendReset(String email) {
        User.byEmail(email).filter(it -> it.active).ifPresent(user -> {
            var confirmation = Confirmation.next(user, Purpose.PASSWORD);
            if (confirmation.pause(clock.instant()).isZero()) {
                sendReset(confirmation);
            }
        });
    }

    /** As the office asks for it: a letter that has just gone out is told of. */
    public void sendReset(User user) {
        if (!user.active) {
            throw Refusal.conflict("account_inactive");
        }
        sendReset(Confirmation.next(user, Purpose.PASSWORD));
    }

    /** A first password is chosen by whoever reads the mailbox, not by the office. */
    public void invite(User user) {
        var confirmation = Confirmation.next(user, Purpose.INVITATION);
        var token = Tokens.random();
        confirmation.renew(token, null, clock.instant());
        confirmation.persist();
        correspondent.invitation(confirmation, token);
    }

    /** The reader of the mailbox owns the account, so it counts as verified from now on. */
    public User reset(String token, String passwordHash) {
        var confirmation = Confirmation.byToken(token, Purpose.BY_LINK);
        var now = clock.instant();
        confirmation.follow(now);
        correspondent.used(confirmation.id);
        var user = confirmation.user;
        user.changePassword(passwordHash);
        Confirmation.withdrawAll(user);
        if (!user.verified()) {
            user.verify(now);
        }
        note("password.reset", user);
        return user;
    }

    private void moveIn(User user) {
        var left = user.email;
        user.moveIn();
        register.enter(user);
        Confirmation.withdrawAll(user);
        correspondent.emailChanged(user, left);
        notices.tell(user.id, "email_changed", "/profil", user.email);
        auditor.noteBy(user.id, user.name, "user.email_changed", user, Map.of("email", user.email, "left", left));
    }

    private String sendCode(Confirmation confirmation, String token) {
        var code = Tokens.code();
        confirmation.renew(token, sealed(token, code), clock.instant());
        confirmation.persist();
        correspondent.code(confirmation, token, code);
        return token;
    }

    private void sendReset(Confirmation confirmation) {
        var token = Tokens.random();
        confirmation.renew(token, null, clock.instant());
        confirmation.persist();
        correspondent.reset(confirmation, token);
    }

    /** A million codes are soon tried against a plain hash; this one needs the key. */
    private byte[] sealed(String token, String code) {
        return DerivedKeys.hmac(key, token + ":" + code);
    }

    private void note(String action, User user) {
        auditor.noteBy(user.id, user.name, action, user, Map.of("email", user.email));
    }
}
