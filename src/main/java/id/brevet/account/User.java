package id.brevet.account;

import id.brevet.notice.Recipient;
import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import id.brevet.web.Language;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who studies, teaches or works at the centre. */
@Entity
@Table(name = "users")
@UserDefinition
public class User extends Model {

    @Version
    public int version;

    public String name;

    @Username
    public String email;

    public String phone;
    public String avatar = "";

    @Password
    public String password;

    @Roles
    public String role;

    public Instant emailVerifiedAt;

    @Column(name = "is_active")
    public boolean active = true;

    @Embedded
    public Profile profile;

    /** The address that replaces the present one once the code sent to it has been typed. */
    public String newEmail;

    public Locale language = Language.INDONESIAN;
    public String consentVersion;
    public Instant consentedAt;
    public int extraTimePercent;

    protected User() {}

    public User(Contact contact, String passwordHash, Role role, Profile profile) {
        this.name = contact.name();
        this.email = contact.email();
        this.phone = contact.phone();
        this.password = passwordHash;
        this.role = role.wire();
        this.profile = profile;
    }

    public static User require(UUID id) {
        return User.<User>findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    public static Optional<User> byEmail(String email) {
        return find("email", Contact.email(email)).firstResultOptional();
    }

    /** Whether the password and the person are as they were when checked; locked until the session is open. */
    public static boolean mayStillSignIn(User user) {
        return find("id = ?1 and password = ?2 and active", user.id, user.password)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .isPresent();
    }

    /** Locked, so that changes to one person happen one after the other. */
    public static User locked(UUID id) {
        return User.<User>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    public Role role() {
        return Role.of(role);
    }

    public Recipient recipient() {
        return new Recipient(id, name, email, language);
    }

    public boolean verified() {
        return emailVerifiedAt != null;
    }

    public void verify(Instant now) {
        if (verified()) {
            throw Refusal.conflict("already_verified");
        }
        emailVerifiedAt = now;
    }

    public void changePassword(String passwordHash) {
        password = passwordHash;
    }

    /** All fields but the e-mail address, which needs a code first. */
    public void change(ProfileFields it, Instant now) {
        name = it.name() == null ? name : it.name();
        phone = it.phone() == null ? phone : it.phone();
        avatar = it.avatar() == null ? avatar : it.avatar().strip();
        profile.change(it, now);
    }

    public void submitProof(@Nullable String address, Instant now) {
        profile.submitProof(address, now);
    }

    void expectEmail(@Nullable String address) {
        newEmail = address == null || address.equals(email) ? null : address;
    }

    void confirmNewEmail() {
        changeEmail(newEmail);
    }

    /** An address that the office writes down needs no code. */
    public void changeEmail(String address) {
        email = Contact.email(address);
        newEmail = null;
    }

    public void changeRole(Role role) {
        this.role = role.wire();
    }

    public void activate(boolean active) {
        this.active = active;
    }

    /** The office's word on the group, whatever the proof says. */
    public void overrideVerification(boolean verified) {
        profile.overrideVerification(verified);
    }

    public void changeAvatar(@Nullable String address) {
        avatar = address == null ? "" : address.strip();
    }

    public void grantExtraTime(int percent) {
        extraTimePercent = percent;
    }

    void consent(String version, Instant now) {
        consentVersion = version;
        consentedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Accepts a student's proof, or refuses it for the reason given. */
    public void decideProof(@Nullable String refusal) {
        if (!profile.needsProof() || profile.groupVerified || (refusal != null && profile.proofRefusal != null)) {
            throw Refusal.conflict("invalid_transition");
        }
        profile.decideProof(refusal);
    }

    void changeLanguage(Locale wanted) {
        language = wanted;
    }
}
