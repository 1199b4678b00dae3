package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that people write about themselves, and characters that are no text. */
class ProfileInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"Sari\u0085", "Sari\u009b", "Sari\ud800", "\udc00Sari"})
    void controlsAndBrokenCharactersAreNoLineOfText(String name) {
        assertThat(wrong(name, null, null)).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b\u200b\u200b", "\u00a0\u00a0\u00a0", "\ufeff\ufeff\ufeff", "..."})
    void aNameHasLetters(String name) {
        assertThat(wrong(name, null, null)).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sari D\u2019Souza", "\u674e\u5c0f\u9f99", "\ud83d\ude00 Sari", "I Gusti N. 2", "=SUM(A1)"})
    void namesAreTakenAsPeopleWriteThem(String name) {
        assertThat(wrong(name, null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s\u0085@c.id", "s\u00a0a@c.id", "s\u202e@c.id", "s\u200b@c.id", "s@c\ud800.id", "s\ta@c.id"})
    void noLetterReachesAnAddressThatCannotBeSeen(String email) {
        assertThat(wrong(null, email, null)).containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jl. 5\u0000", "Jl.\u001b[2J", "Jl.\u202eitaleM", "Jl.\u2067x", "Jl.\ud800", "Jl.\u0085"})
    void whereSomebodyLivesCanBeRead(String address) {
        assertThat(wrong(null, null, address)).containsExactly("address");
    }

    @Test
    void whereSomebodyLivesMayTakeSeveralLines() {
        assertThat(wrong(null, null, "Jl. Melati 5\r\nRT 01\n\nDepok")).isEmpty();
        assertThat(wrong(null, null, "x\n".repeat(250))).isEmpty();
        assertThat(wrong(null, null, "x".repeat(501))).containsExactly("address");
    }

    private static List<String> wrong(String name, String email, String address) {
        var change = new ProfileInput(name, email, null, null, null, null, null, null, null, null, null, address);
        return RegistrationTest.VALIDATOR.validate(change).stream()
                .map(it -> it.getPropertyPath().toString())
                .distinct()
                .toList();
    }
}
