package id.brevet.account;

import id.brevet.web.Initials;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The facts that a person's profile page shows beside its form. */
public record ProfileView(
        String name,
        String email,
        @Nullable String newEmail,
        String avatar,
        boolean student,
        GroupStanding standing,
        @Nullable String proof,
        @Nullable String refusal,
        @Nullable String consentVersion,
        @Nullable Instant consentedAt) {

    static ProfileView of(User it) {
        return new ProfileView(
                it.name,
                it.email,
                it.newEmail,
                it.avatar,
                it.role() == id.brevet.shared.Role.STUDENT,
                GroupStanding.of(it.profile),
                it.profile.nimProof,
                it.profile.proofRefusal,
                it.consentVersion,
                it.consentedAt);
    }

    public String initials() {
        return Initials.of(name);
    }

    public boolean agreed() {
        return PrivacyPolicy.VERSION.equals(consentVersion);
    }
}
