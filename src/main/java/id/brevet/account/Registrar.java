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
    record Registered(User user, String token) {}

    @Inject
    Users users;

    @Inject
    PersonFiles files;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    Passwords passwords;

    @Inject
    MailboxConfirmation mailboxConfirmation;

    @Inject
    Auditor auditor;

    @Inject
    RateLimit rateLimit;

    @Inject
    ClientAddress clientAddress;

    /** A student's proof may be sent later. */
    Registered register(Registration registration, @Nullable ReceivedFile proof) {
        rateLimit.countOrRefuse(new Limit("daftar@" + clientAddress.network(), MAX_REGISTRATIONS, SPAN));
        var hash = passwords.hash(validated(registration.password()));
        var contact = registration.contact();
        if (users.isRegistered(contact)) {
            throw alreadyRegistered();
        }
        var user = new User(contact, hash, Role.STUDENT, registration.profile());
        user.changeLanguage(language.locale());
        if (Boolean.TRUE.equals(registration.consent())) {
            user.consent(PrivacyPolicy.VERSION, clock.instant());
        }
        users.save(user);
        if (user.profile.needsProof() && proof != null) {
            user.submitProof(files.keepProof(user.id, proof), clock.instant());
        }
        auditor.noteBy(user.id, user.name, "user.registered", user, Map.of("email", user.email));
        return new Registered(user, mailboxConfirmation.sendCode(user));
    }

    /** Counted, so that attempts to find out who is registered are stopped after a while. */
    Refusal alreadyRegistered() {
        rateLimit.countOrRefuse(new Limit("daftar-dikenal@" + clientAddress.network(), MAX_KNOWN, SPAN));
        return Refusal.conflict("already_registered");
    }
}
