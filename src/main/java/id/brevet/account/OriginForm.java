package id.brevet.account;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The fields of a form for institution, origin, birth date and address. */
public record OriginForm(
        @RestForm @Nullable String institution,
        @RestForm @Nullable String origin,
        @RestForm("birth_date") @Nullable String birthDate,
        @RestForm @Nullable String address) {

    public static final OriginForm BLANK = new OriginForm(null, null, null, null);

    public static OriginForm of(Profile it) {
        return new OriginForm(
                it.institution, it.origin, it.birthDate == null ? null : it.birthDate.toString(), it.address);
    }

    public @Nullable LocalDate parsedBirthDate() {
        return BirthDate.parse(birthDate);
    }
}
