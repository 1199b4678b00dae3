package id.brevet.web;

import id.brevet.shared.Refusal;
import id.brevet.shared.Role;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Visitor of this request: anonymous, or a signed-in person with a role. */
@Named
@RequestScoped
public class Viewer {

    /** Attribute of the security identity that holds the person. */
    public static final String PERSON = "person";

    /** Signed-in person, as the database had them at the start of this request. */
    public record Person(UUID id, UUID session, String name, String email, String avatar, Role role) {}

    @Inject
    SecurityIdentity identity;

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    public Person person() {
        Person person = personOrNull();
        if (person == null) {
            throw Refusal.unauthenticated("not_authenticated");
        }
        return person;
    }

    public @Nullable Person personOrNull() {
        return identity.isAnonymous() ? null : identity.getAttribute(PERSON);
    }

    public UUID id() {
        return person().id();
    }

    public String name() {
        return person().name();
    }

    public Role role() {
        return person().role();
    }

    /** Address of their picture; empty without one. */
    public String avatar() {
        return person().avatar();
    }

    public String initials() {
        return Initials.of(name());
    }
}
