package id.brevet.people;

import id.brevet.account.User;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proof, and what its owner claims, side by side. */
public record StudentProofView(
        PersonView person,
        @Nullable String nik,
        String institution,
        String origin,
        @Nullable LocalDate birthDate,
        String address) {

    static StudentProofView of(User it) {
        var profile = it.profile;
        return new StudentProofView(
                PersonView.of(it),
                profile.nik,
                profile.institution,
                profile.origin,
                profile.birthDate,
                profile.address);
    }

    public @Nullable String proof() {
        return person.proof();
    }

    public boolean picture() {
        return proof() != null && !proof().endsWith(".pdf");
    }
}
