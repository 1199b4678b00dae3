package id.brevet.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedKeysTest {

    static final String GOOD = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void acceptsThirtyTwoRandomBytes() {
        assertThat(DerivedKeys.requireStrong(GOOD)).isEqualTo(GOOD);
        assertThat(DerivedKeys.requireStrong(GOOD.substring(0, 32))).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "changeme",
                "9f86d081884c7d659a2feaa0c55ad01",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "changemechangemechangemechangemechangeme"
            })
    void namesTheKeyButNeverTheWeakValue(String weak) {
        assertThatThrownBy(() -> DerivedKeys.requireStrong(weak))
                .hasMessageContaining("BREVET_SECRET")
                .message()
                .doesNotContain(weak.isEmpty() ? "\u0000" : weak);
    }
}
