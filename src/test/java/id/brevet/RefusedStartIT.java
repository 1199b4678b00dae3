package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ProductProcess;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong setting is reported at once, by the name of its key and never by its value. */
@Isolated("how soon a start is refused is part of the promise")
class RefusedStartIT {

    static final Duration PROMPTLY = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({"missing,", "empty, ''", "short, kopi-susu-2026", "uniform, zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"})
    void aDatabaseOfOnesOwnNeedsASecretOfOnesOwnWhetherItCanBeReachedOrNot(String kind, String secret) {
        var product = ProductProcess.fresh("refused-" + kind)
                .with("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/nobody");
        if (secret != null) {
            product.with("BREVET_SECRET", secret);
        }

        var begun = System.nanoTime();
        var code = product.run();

        assertThat(code).isNotZero();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PROMPTLY);
        assertThat(product.output()).contains("BREVET_SECRET");
        if (secret != null && !secret.isEmpty()) {
            assertThat(product.output()).doesNotContain(secret);
        }
        assertThat(product.data()).doesNotExist();
    }

    @Test
    void theClockIsOnlyMovedInADemonstration() {
        var product = ProductProcess.fresh("refused-clock")
                .with("BREVET_DEMO", "false")
                .with("BREVET_CLOCK_OFFSET", "PT25H");

        assertThat(product.run()).isNotZero();

        assertThat(product.output()).contains("BREVET_CLOCK_OFFSET");
        assertThat(product.data().resolve("postgres")).isDirectory();
        assertThat(product.data().resolve("postgres/postmaster.pid")).doesNotExist();
    }
}
