package id.brevet.account;

import id.brevet.shared.Model;
import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who studies, teaches or works at the centre. */
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

    protected User() {}

    /** Where to reach somebody, and by which name. */
    public record Contact(String name, String email, String phone) {}

    public User(Contact contact, String passwordHash, Role role, Profile profile) {
        this.name = contact.name;
        this.email = normalEmail(contact.email);
        this.phone = normalPhone(contact.phone);
        this.password = passwordHash;
        this.role = role.wire();
        this.profile = profile;
    }

    public static User require(UUID id) {
        return User.<User>findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    public static Optional<User> byEmail(String email) {
        return find("email", normalEmail(email)).firstResultOptional();
    }

    static boolean known(String email, String phone) {
        return count(
                        "email = ?1 or regexp_replace(phone, '^(\\+?62|0)', '') = regexp_replace(?2, '^(\\+?62|0)', '')",
                        normalEmail(email),
                        normalPhone(phone))
                > 0;
    }

    /** Whether somebody is still who was let in a moment ago; from now on nothing changes that until the session is open. */
    static boolean stillLetIn(User user) {
        return find("id = ?1 and password = ?2 and active", user.id, user.password)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .isPresent();
    }

    static void lock(UUID id) {
        find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** Nodes that start side by side take in their first people one after the other. */
    static void queueUp() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('users'))")
                .getSingleResult();
    }

    static boolean nobodyYet() {
        return count() == 0;
    }

    static boolean withoutAdmin() {
        return count("role", Role.ADMIN.wire()) == 0;
    }

    public Role role() {
        return Role.of(role);
    }

    public boolean verified() {
        return emailVerifiedAt != null;
    }

    void verify(Instant now) {
        if (verified()) {
            throw Refusal.conflict("already_verified");
        }
        emailVerifiedAt = now;
    }

    void changePassword(String passwordHash) {
        password = passwordHash;
    }

    static String normalEmail(@Nullable String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    static String normalPhone(@Nullable String phone) {
        return phone == null ? "" : phone.replaceAll("[\\s().-]", "");
    }
}
