package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PasswordsTest implements ClockAndRateLimitReset {

    static final String ELEPHANT = "🐘";

    @Inject
    Passwords passwords;

    @ParameterizedTest
    @ValueSource(ints = {64, 73, 200, 1024})
    void comparesEveryByte(int length) {
        var password = "k".repeat(length - 1);

        assertThat(opens(password + "a", password + "a")).isTrue();
        assertThat(opens(password + "a", password + "b")).isFalse();
        assertThat(opens(password + "a", password)).isFalse();
    }

    @Test
    void comparesTheTwentiethEmoji() {
        assertThat(opens(ELEPHANT.repeat(20), ELEPHANT.repeat(20))).isTrue();
        assertThat(opens(ELEPHANT.repeat(20), ELEPHANT.repeat(19) + "🐙")).isFalse();
    }

    @Test
    void twoPeopleWithOnePasswordDoNotShareAHash() {
        assertThat(passwords.hash("kopi hitam")).isNotEqualTo(passwords.hash("kopi hitam"));
    }

    private boolean opens(String password, String typed) {
        var budi = SamplePerson.student();
        Sql.change("update users set password = ? where id = ?", passwords.hash(password), budi.id());
        return ApiClient.STRANGER.login(budi.email(), typed).statusCode() == 200;
    }
}
