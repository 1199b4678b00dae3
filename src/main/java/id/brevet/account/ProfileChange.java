package id.brevet.account;

import id.brevet.audit.Auditor;
import id.brevet.notice.Notices;
import id.brevet.shared.Refusal;
import id.brevet.web.Language;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Changes a person's own profile, e-mail address, language and consent. */
@ApplicationScoped
public class ProfileChange {

    @Inject
    Users users;

    @Inject
    Registrar registrar;

    @Inject
    MailboxConfirmation mailboxConfirmation;

    @Inject
    Notices notices;

    @Inject
    PersonFiles files;

    @Inject
    Viewer viewer;

    @Inject
    Auditor auditor;

    @Inject
    Clock clock;

    /** A new e-mail address counts only after the code that is sent to it; the rest at once. */
    User change(UUID id, ProfileInput change) {
        var user = User.locked(id);
        files.requireOwnAvatar(id, change.avatar(), user.avatar);
        files.requireOwnProof(id, change.nimProof(), user.profile.nimProof);
        var before = UserFacts.of(user);
        var phone = user.phone;
        user.change(change, clock.instant());
        users.save(user);
        if (!phone.equals(user.phone)) {
            notices.tell(user.recipient(), "phone_changed", null, user.phone);
        }
        if (change.email() != null) {
            changeEmail(user, change.email());
        }
        auditor.note("user.changed", user, before, UserFacts.of(user));
        return user;
    }

    User keepEmail(UUID id) {
        var user = User.locked(id);
        keepEmail(user);
        return user;
    }

    /** Only a person whose new address still waits for its code can have it sent again. */
    void sendCodeAgain(UUID id) {
        var user = User.locked(id);
        if (user.newEmail == null) {
            throw Refusal.conflict("no_new_email");
        }
        mailboxConfirmation.sendCodeToNewAddress(user);
    }

    User consent(UUID id) {
        var user = User.locked(id);
        user.consent(PrivacyPolicy.VERSION, clock.instant());
        auditor.note("user.consented", user, Map.of(), Map.of("consent_version", PrivacyPolicy.VERSION));
        return user;
    }

    /** Mail is written in the language chosen for the pages. */
    void changeLanguage(@Observes Language.Chosen chosen) {
        if (viewer.signedIn()) {
            User.locked(viewer.id()).changeLanguage(chosen.locale());
        }
    }

    /** A code that was sent to the new address is no longer valid. */
    private static void keepEmail(User user) {
        user.expectEmail(null);
        Confirmation.withdraw(user, Confirmation.Purpose.NEW_EMAIL);
    }

    private void changeEmail(User user, String email) {
        if (email.equals(user.email)) {
            keepEmail(user);
        } else if (!email.equals(user.newEmail)) {
            if (User.byEmail(email).isPresent()) {
                throw registrar.alreadyRegistered();
            }
            user.expectEmail(email);
            mailboxConfirmation.sendCodeToNewAddress(user);
        }
    }
}
