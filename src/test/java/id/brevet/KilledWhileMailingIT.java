package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.FailingMailServer;
import id.brevet.support.ProductProcess;
import id.brevet.support.Registrations;
import id.brevet.support.Wait;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The product delivers every mail after its restart when it is killed while sending. */
class KilledWhileMailingIT {

    static final int LETTERS = 6;

    static final FailingMailServer SERVER = new FailingMailServer();
    static final ProductProcess PRODUCT = ProductProcess.fresh("killed-post")
            .with("QUARKUS_MAILER_HOST", "127.0.0.1")
            .with("QUARKUS_MAILER_PORT", String.valueOf(SERVER.port()))
            .start();

    @AfterAll
    static void leaveNothingBehind() throws IOException {
        PRODUCT.close();
        SERVER.close();
    }

    @Test
    void everyLetterArrivesThoughTheFirstTryDiesHalfway() throws SQLException {
        SERVER.delayAll(true);
        IntStream.range(0, LETTERS)
                .forEach(it -> assertThat(Registrations.register(PRODUCT, it)).isEqualTo(201));
        Wait.until("every letter to be tried", () -> SERVER.tried() == LETTERS);
        assertThat(column("select state from mail")).hasSize(LETTERS).containsOnly("QUEUED");
        assertThat(column("select state from job where task_name = 'mail'")).containsOnly("running");

        PRODUCT.kill();
        SERVER.delayAll(false);
        SERVER.release();
        PRODUCT.start();

        Wait.until(
                "every letter to arrive",
                () -> column("select state from mail where state = 'SENT'").size() == LETTERS);
        assertThat(column("select recipient from mail"))
                .allSatisfy(it -> assertThat(SERVER.accepted(it)).isOne());
        Wait.until("every job to end", () -> column("select task_instance from job where task_name = 'mail'")
                .isEmpty());
    }

    private static List<String> column(String query) throws SQLException {
        try (var database = PRODUCT.database()) {
            return EmbeddedIT.strings(database, query);
        }
    }
}
