package id.brevet.people;

import id.brevet.account.User;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A student's proof beside the data that it should prove. */
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
