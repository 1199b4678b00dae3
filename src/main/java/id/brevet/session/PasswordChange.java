package id.brevet.session;

import static id.brevet.web.FormValidation.validated;

import id.brevet.account.Confirmation;
import id.brevet.account.MailboxConfirmation;
import id.brevet.account.Passwords;
import id.brevet.account.User;
import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import id.brevet.web.ClientAddress;
import id.brevet.web.RateLimit;
import id.brevet.web.RateLimit.Limit;
import id.brevet.web.Viewer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Changes and resets passwords, and ends all sessions of the person. */
@ApplicationScoped
public class PasswordChange {

    private static final Duration SPAN = Duration.ofMinutes(15);

    /** The least time an answer about a forgotten password takes, commit included, so that speed tells nothing. */
    private static final Duration LEAST_TIME = Duration.ofMillis(250);

    @Inject
    SignInCheck signInCheck;

    @Inject
    Passwords passwords;

    @Inject
    MailboxConfirmation mailboxConfirmation;

    @Inject
    RateLimit rateLimit;

    @Inject
    ClientAddress clientAddress;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    /** Checks the old password first, as a sign-in does. */
    User change(Viewer.Person person, PasswordChangeInput change) {
        var hash = passwords.hash(validated(change.password()));
        var user = checkAgain(person, validated(change.currentPassword()));
        user.changePassword(hash);
        Confirmation.withdrawAll(user);
        Session.endAll(user.id, clock.instant());
        auditor.note("password.changed", user, Map.of(), Map.of());
        return user;
    }

    private User checkAgain(Viewer.Person person, String password) {
        try {
            return signInCheck.admit(person.email(), password);
        } catch (Refusal no) {
            throw no.status() == 401 ? Refusal.invalid("password_wrong") : no;
        }
    }

    void sendLink(ForgottenPassword forgetting) {
        rateLimit.countOrRefuse(new Limit("lupa@" + clientAddress.network(), 60, SPAN));
        var start = System.nanoTime();
        QuarkusTransaction.requiringNew().run(() -> mailboxConfirmation.sendReset(validated(forgetting.email())));
        sleep(LEAST_TIME.minusNanos(System.nanoTime() - start));
    }

    void reset(PasswordReset reset) {
        rateLimit.countOrRefuse(new Limit("atur@" + clientAddress.network(), 60, SPAN));
        var user = mailboxConfirmation.reset(validated(reset.token()), passwords.hash(validated(reset.password())));
        Session.endAll(user.id, clock.instant());
    }

    private static void sleep(Duration left) {
        try {
            Thread.sleep(Math.max(0, left.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
