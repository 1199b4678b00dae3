package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void acceptsWhatIsNeededAndNoMore() {
        assertThat(wrong(person("Sari", "sari@contoh.id", "081234567890"))).isEmpty();
    }

    @Test
    void keepsAddressesInOneForm() {
        var contact = person("  Sari   Melati ", " Sari@Contoh.ID ", "+62 (812) 34-56.78 90")
                .contact();

        assertThat(contact.name()).isEqualTo("Sari Melati");
        assertThat(contact.email()).isEqualTo("sari@contoh.id");
        assertThat(contact.phone()).isEqualTo("+6281234567890");
    }

    @Test
    void onlyTheGeneralPublicIsVerifiedAtOnce() {
        assertThat(GroupType.values())
                .allSatisfy(it -> assertThat(joining(it, LocalDate.of(2000, 1, 1), "kopi hitam tanpa gula")
                                .profile()
                                .groupVerified)
                        .isEqualTo(it == GroupType.UMUM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sari",
                "sari@",
                "@contoh.id",
                "sari@contoh",
                "sa ri@contoh.id",
                "s@c.id\r\nBcc: x@y.id",
                "<s@c.id>"
            })
    void refusesWhatIsNoEmailAddress(String email) {
        assertThat(wrong(person("Sari", email, "081234567890"))).containsOnly("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "0812abc4567", "08123456789012345", "0812 + 345678"})
    void refusesWhatIsNoPhoneNumber(String phone) {
        assertThat(wrong(person("Sari", "sari@contoh.id", phone))).containsOnly("phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sa", "Sari\r\nBcc: x@y.id", "Sari\u2028Melati", "Sari\u202eitaM", "Sari\u0000", "\t\n\r"})
    void refusesANameThatIsNoLineOfText(String name) {
        assertThat(wrong(person(name, "sari@contoh.id", "081234567890"))).contains("name");
    }

    @Test
    void nobodyIsBornTomorrow() {
        var tomorrow = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2);

        assertThat(wrong(joining(GroupType.UMUM, tomorrow, "kopi hitam tanpa gula")))
                .containsOnly("birthDate");
    }

    @ParameterizedTest
    @EnumSource(Password.class)
    void holdsPasswordsOnlyAgainstLengthAndFame(Password password) {
        var wrong = wrong(joining(GroupType.UMUM, LocalDate.of(2000, 1, 1), password.typed));

        assertThat(wrong.isEmpty()).isEqualTo(password.accepted);
    }

    enum Password {
        SEVEN("sepeda!", false),
        EIGHT("sepedaku", true),
        EIGHT_EMOJI("🐘🐙🐢🐬🦀🦉🐝🦋", true),
        COMMON("password1", false),
        COMMON_IN_CAPITALS("PASSWORD1", false),
        LETTERS_ONLY("kuda laut biru tua", true),
        THOUSAND("kuda".repeat(256), true);

        final String typed;
        final boolean accepted;

        Password(String typed, boolean accepted) {
            this.typed = typed;
            this.accepted = accepted;
        }
    }

    private static Registration person(String name, String email, String phone) {
        var birth = LocalDate.of(2000, 1, 1);
        var password = "kopi hitam tanpa gula";
        return new Registration(
                name,
                email,
                phone,
                password,
                password,
                GroupType.UMUM,
                "PT",
                "Bandung",
                birth,
                "Jl. 5",
                null,
                null,
                null,
                null,
                null);
    }

    private static Registration joining(GroupType group, LocalDate birth, String password) {
        return new Registration(
                "Sari",
                "sari@contoh.id",
                "081234567890",
                password,
                password,
                group,
                "PT",
                "Bandung",
                birth,
                "Jl. 5",
                null,
                null,
                null,
                null,
                null);
    }

    private static Set<String> wrong(Registration registration) {
        return VALIDATOR.validate(registration).stream()
                .map(it -> it.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
