package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionViewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0 Safari/537.36 Edg/129.0 | Edge · Windows
            Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36 | Samsung Internet · Android
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1 | Safari · iPhone
            Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0 | Firefox · Linux
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/129.0 Safari/537.36 OPR/115.0 | Opera · Mac OS
            Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0 Safari/537.36 | Chrome · Linux
            curl/8.5.0 | curl/8.5.0
            """)
    void namesADeviceAsItsOwnerWould(String agent, String name) {
        assertThat(view(agent).name()).isEqualTo(name);
    }

    @Test
    void cutsALongUnknownDescriptionShort() {
        assertThat(view("x".repeat(300)).name()).isEqualTo("x".repeat(40) + "…");
    }

    @Test
    void admitsWhatItDoesNotKnow() {
        assertThat(view(null).name()).isNull();
    }

    private static SessionView view(String agent) {
        return new SessionView(UUID.randomUUID(), Session.Kind.PAGES, agent, "127.0.0.1", Instant.EPOCH, Instant.EPOCH);
    }
}
