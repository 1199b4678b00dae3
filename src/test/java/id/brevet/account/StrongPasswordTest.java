package id.brevet.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrongPasswordTest {

    @Test
    void knowsTheThreeThousandCommonest() throws IOException {
        assertThat(common()).hasSizeGreaterThanOrEqualTo(3000).allSatisfy(it -> {
            assertThat(it)
                    .isEqualTo(it.strip().toLowerCase(java.util.Locale.ROOT))
                    .isNotEmpty();
        });
        assertThat(common()).contains("password", "12345678", "qwertyuiop");
    }

    @Test
    void refusesEveryOneOfThem() throws IOException {
        var check = new PasswordCheck();

        assertThat(common()).allSatisfy(it -> assertThat(check.accepts(it)).isFalse());
    }

    private static List<String> common() throws IOException {
        try (var list = StrongPasswordTest.class.getResourceAsStream("/common-passwords.txt")) {
            return List.of(new String(list.readAllBytes(), UTF_8).split("\n"));
        }
    }

    private static class PasswordCheck {

        record Form(@StrongPassword String password) {}

        boolean accepts(String password) {
            return RegistrationTest.VALIDATOR.validate(new Form(password)).isEmpty();
        }
    }
}
