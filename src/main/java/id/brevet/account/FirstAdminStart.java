package id.brevet.account;

import id.brevet.audit.Auditor;
import id.brevet.ground.Setup;
import id.brevet.shared.Role;
import id.brevet.web.EmailAddress;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Map;
import org.jboss.logging.Logger;

/** Adds the first admin from the settings, if there is none. */
@ApplicationScoped
public class FirstAdminStart {

    private static final Logger LOG = Logger.getLogger(FirstAdminStart.class);
    private static final int AFTER_THE_DEMO = 5000;

    record Credentials(@EmailAddress String email, @StrongPassword String password) {}

    @Inject
    Setup setup;

    @Inject
    Validator validator;

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    @Transactional
    void create(@Observes @Priority(AFTER_THE_DEMO) StartupEvent start) {
        if (setup.adminEmail().isEmpty() && setup.adminPassword().isEmpty()) {
            return;
        }
        users.lock();
        if (!users.hasNoAdmin()) {
            return;
        }
        if (setup.adminEmail().isEmpty() || setup.adminPassword().isEmpty()) {
            LOG.warn("There is no admin yet; one needs both BREVET_ADMIN_EMAIL and BREVET_ADMIN_PASSWORD");
            return;
        }
        if (!validator
                .validate(new Credentials(
                        setup.adminEmail().get(), setup.adminPassword().get()))
                .isEmpty()) {
            throw new IllegalStateException(
                    "BREVET_ADMIN_EMAIL or BREVET_ADMIN_PASSWORD is refused: an e-mail address, and a password of"
                            + " at least 8 characters that is not among the common ones");
        }
        var contact = new Contact("Administrator", setup.adminEmail().get(), "00000000");
        var admin = new User(contact, passwords.hash(setup.adminPassword().get()), Role.ADMIN, new Profile());
        admin.verify(clock.instant());
        admin.persist();
        auditor.note("user.appointed", admin, Map.of(), Map.of("email", admin.email));
    }
}
