package id.brevet.account;

import static id.brevet.web.FormValidation.validated;

import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.upload.ReceivedFile;
import id.brevet.web.ClientAddress;
import id.brevet.web.Language;
import id.brevet.web.RateLimit;
import id.brevet.web.RateLimit.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registers new people. */
@ApplicationScoped
public class Registrar {

    private static final Duration SPAN = Duration.ofHours(1);

    /** A whole class may register from the one address of its school. */
    private static final int MAX_REGISTRATIONS = 300;

    /** Repeated registrations of known addresses are attempts to find out who is registered. */
    private static final int MAX_KNOWN = 30;

    /** A new person, and the token in the link of their verification mail. */
    record Joined(User user, String token) {}

    @Inject
    Users register;

    @Inject
    PersonFiles files;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    Passwords passwords;

    @Inject
    MailboxConfirmation confirmer;

    @Inject
    Auditor auditor;

    @Inject
    RateLimit turnstile;

    @Inject
    ClientAddress caller;

    /** A student's proof may be sent later. */
    Joined register(Registration registration, @Nullable ReceivedFile proof) {
        turnstile.countOrRefuse(new Limit("daftar@" + caller.network(), MAX_REGISTRATIONS, SPAN));
        var hash = passwords.hash(validated(registration.password()));
        var contact = registration.contact();
        if (register.knows(contact)) {
            throw known();
        }
        var user = new User(contact, hash, Role.STUDENT, registration.profile());
        user.speak(language.locale());
        if (Boolean.TRUE.equals(registration.consent())) {
            user.consent(PrivacyPolicy.VERSION, clock.instant());
        }
        register.enter(user);
        if (user.profile.needsProof() && proof != null) {
            user.prove(files.proof(user.id, proof), clock.instant());
        }
        auditor.noteBy(user.id, user.name, "user.registered", user, Map.of("email", user.email));
        return new Joined(user, confirmer.sendCode(user));
    }

    /** Counted, so that attempts to find out who is registered are stopped after a while. */
    Refusal known() {
        turnstile.countOrRefuse(new Limit("daftar-dikenal@" + caller.network(), MAX_KNOWN, SPAN));
        return Refusal.conflict("already_registered");
    }
}
