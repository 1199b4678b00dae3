package id.brevet.account;

import static id.brevet.web.Inspector.inspected;

import id.brevet.audit.Auditor;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.Caller;
import id.brevet.web.Turnstile;
import id.brevet.web.Turnstile.Limit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/** Takes new people in. */
@ApplicationScoped
public class Registrar {

    private static final Duration SPAN = Duration.ofHours(1);

    /** A whole class may join from the one address of its school. */
    private static final int MOST_JOINING = 300;

    /** Who keeps meeting known addresses is not joining but asking who else has. */
    private static final int MOST_KNOWN = 30;

    /** Somebody new, and the word that stands in the link of their letter. */
    record Joined(User user, String token) {}

    @Inject
    Passwords passwords;

    @Inject
    Confirmer confirmer;

    @Inject
    Auditor auditor;

    @Inject
    Turnstile turnstile;

    @Inject
    Caller caller;

    Joined register(Registration registration) {
        turnstile.pass(new Limit("daftar@" + caller.network(), MOST_JOINING, SPAN));
        var hash = passwords.hash(inspected(registration.password()));
        var contact = registration.contact();
        if (User.known(contact.email(), contact.phone())) {
            throw known();
        }
        var user = new User(contact, hash, Role.STUDENT, registration.profile());
        try {
            user.persistAndFlush();
        } catch (ConstraintViolationException e) {
            QuarkusTransaction.setRollbackOnly();
            throw known();
        }
        auditor.noteBy(user.id, user.name, "user.registered", user, Map.of("email", user.email));
        return new Joined(user, confirmer.sendCode(user));
    }

    private Refusal known() {
        turnstile.pass(new Limit("daftar-dikenal@" + caller.network(), MOST_KNOWN, SPAN));
        return Refusal.conflict("already_registered");
    }
}
