package id.brevet.people;

import static id.brevet.web.FormValidation.validated;

import id.brevet.account.Confirmation;
import id.brevet.account.MailboxConfirmation;
import id.brevet.account.Passwords;
import id.brevet.account.PersonFiles;
import id.brevet.account.User;
import id.brevet.account.UserFacts;
import id.brevet.account.Users;
import id.brevet.audit.Auditor;
import id.brevet.session.Session;
import id.brevet.shared.ReferenceReport;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds, changes, deactivates and deletes people for the office. */
@ApplicationScoped
public class PersonEditing {

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    PersonFiles files;

    @Inject
    MailboxConfirmation mailboxConfirmation;

    @Inject
    ReferenceReport references;

    @Inject
    Auditor auditor;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    User add(PersonInput person) {
        var hash = passwords.hash(validated(person.password()));
        files.requireOwnAvatar(viewer.id(), person.avatar(), null);
        files.requireOwnProof(viewer.id(), person.nimProof(), null);
        var user = new User(person.contact(), hash, validated(person.roleType()), person.profile());
        user.verify(clock.instant());
        user.changeAvatar(person.avatar());
        if (person.nimProof() != null) {
            user.submitProof(person.nimProof(), clock.instant());
        }
        if (users.isRegistered(person.contact())) {
            throw Refusal.conflict("already_registered");
        }
        users.save(user);
        auditor.note("user.hired", user, Map.of(), UserFacts.of(user));
        return user;
    }

    /** The person, not the office, chooses the first password. */
    User addAndInvite(PersonInput person) {
        var user = add(person);
        mailboxConfirmation.invite(user);
        return user;
    }

    User change(UUID id, PersonInput change) {
        var user = User.locked(id);
        if (change.version() != null && change.version() != user.version) {
            throw Refusal.conflict("stale_write");
        }
        files.requireOwnAvatar(viewer.id(), change.avatar(), user.avatar);
        files.requireOwnProof(viewer.id(), change.nimProof(), user.profile.nimProof);
        var before = UserFacts.of(user);
        changeRole(user, change.roleType());
        user.change(change, clock.instant());
        changeEmail(user, change.email());
        if (change.groupVerified() != null) {
            user.overrideVerification(change.groupVerified());
        }
        if (change.extraTimePercent() != null) {
            user.grantExtraTime(change.extraTimePercent());
        }
        users.save(user);
        auditor.note("user.changed", user, before, UserFacts.of(user));
        return user;
    }

    User activate(UUID id, boolean active) {
        var user = User.locked(id);
        if (user.active == active) {
            return user;
        }
        if (!active) {
            refuseSelfAndLastAdmin(user);
            Session.endAll(id, clock.instant());
            Confirmation.withdrawAll(user);
        }
        user.activate(active);
        auditor.note(
                active ? "user.activated" : "user.deactivated",
                user,
                Map.of("is_active", !active),
                Map.of("is_active", active));
        return user;
    }

    void delete(UUID id) {
        var user = User.locked(id);
        refuseSelfAndLastAdmin(user);
        references.refuseIfReferenced("users", user.id);
        auditor.note("user.deleted", user, UserFacts.of(user), Map.of());
        users.remove(user);
    }

    User sendPasswordReset(UUID id) {
        var user = User.locked(id);
        mailboxConfirmation.sendReset(user);
        auditor.note("user.reset_sent", user, Map.of(), Map.of("email", user.email));
        return user;
    }

    private void changeRole(User user, @Nullable Role role) {
        if (role != null && role != user.role()) {
            refuseSelfAndLastAdmin(user);
            user.changeRole(role);
            Session.endAll(user.id, clock.instant());
        }
    }

    /** Links already sent to the old mailbox stop working. */
    private static void changeEmail(User user, @Nullable String email) {
        if (email != null && !email.equals(user.email)) {
            user.changeEmail(email);
            Confirmation.withdrawAll(user);
        }
    }

    /** The office can neither lock itself out nor lose its last admin. */
    private void refuseSelfAndLastAdmin(User user) {
        if (user.id.equals(viewer.id())) {
            throw Refusal.conflict("own_account");
        }
        if (user.role() == Role.ADMIN && users.isLastAdmin(user.id)) {
            throw Refusal.conflict("last_admin");
        }
    }
}
