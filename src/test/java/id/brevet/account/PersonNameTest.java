package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong name is reported once, and always with the same words. */
class PersonNameTest {

    record Named(@NotBlank @PersonName String name) {}

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @CsvSource({"'', 1", "' ', 1", "Al, 1", "Ali, 0", "Sari Melati, 0"})
    void aNameHasOneFaultAtMost(String name, int faults) {
        assertThat(VALIDATOR.validate(new Named(name))).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "101, 1"})
    void aNameFitsOnACertificate(int letters, int faults) {
        assertThat(VALIDATOR.validate(new Named("a".repeat(letters)))).hasSize(faults);
    }
}
