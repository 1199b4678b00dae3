package id.brevet.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is told anew about a person: what is null stays as it was, what is empty is taken away. */
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
