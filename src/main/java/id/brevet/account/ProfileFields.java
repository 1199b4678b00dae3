package id.brevet.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The changes to a person: null leaves a value as it is, an empty text removes it. */
public interface ProfileFields {
    @Nullable String name();

    @Nullable String phone();

    @Nullable String avatar();

    @Nullable GroupType groupType();

    @Nullable String nim();

    @Nullable String nimProof();

    @Nullable String nik();

    @Nullable String institution();

    @Nullable String origin();

    @Nullable LocalDate birthDate();

    @Nullable String address();
}
