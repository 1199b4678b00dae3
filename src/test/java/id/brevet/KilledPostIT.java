package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Joining;
import id.brevet.support.Patience;
import id.brevet.support.Product;
import id.brevet.support.StubbornServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The product delivers every mail after its restart when it is killed while sending. */
class KilledPostIT {

    static final int LETTERS = 6;

    static final StubbornServer SERVER = new StubbornServer();
    static final Product PRODUCT = Product.fresh("killed-post")
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
        SERVER.hold(true);
        IntStream.range(0, LETTERS)
                .forEach(it -> assertThat(Joining.register(PRODUCT, it)).isEqualTo(201));
        Patience.until("every letter to be tried", () -> SERVER.tried() == LETTERS);
        assertThat(column("select state from mail")).hasSize(LETTERS).containsOnly("QUEUED");
        assertThat(column("select state from job where task_name = 'mail'")).containsOnly("running");

        PRODUCT.kill();
        SERVER.hold(false);
        SERVER.relent();
        PRODUCT.start();

        Patience.until(
                "every letter to arrive",
                () -> column("select state from mail where state = 'SENT'").size() == LETTERS);
        assertThat(column("select recipient from mail"))
                .allSatisfy(it -> assertThat(SERVER.accepted(it)).isOne());
        assertThat(column("select task_instance from job where task_name = 'mail'"))
                .isEmpty();
    }

    private static List<String> column(String query) throws SQLException {
        try (var database = PRODUCT.database()) {
            return EmbeddedIT.strings(database, query);
        }
    }
}
