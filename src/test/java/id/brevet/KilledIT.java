package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ProductProcess;
import id.brevet.support.Registrations;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/** The product loses nothing it has acknowledged when it is killed in the middle of its work. */
class KilledIT {

    static final int KILLS = 3;

    static final ProductProcess PRODUCT = ProductProcess.fresh("killed").start();
    static final AtomicInteger NUMBERS = new AtomicInteger();
    static final Queue<Integer> ACKNOWLEDGED = new ConcurrentLinkedQueue<>();

    @AfterAll
    static void leaveNothingBehind() {
        PRODUCT.close();
    }

    @RepeatedTest(KILLS)
    void everyAcknowledgedRegistrationSurvives() throws Exception {
        var orphan = PRODUCT.postmaster();
        var enough = new CountDownLatch(5 + new Random().nextInt(10));

        var writers = Stream.of(1, 2, 3)
                .map(it -> CompletableFuture.runAsync(() -> registerUntilItDies(enough)))
                .toList();
        enough.await();
        PRODUCT.kill();
        writers.forEach(CompletableFuture::join);
        PRODUCT.start();

        assertThat(PRODUCT.serves(orphan)).isFalse();
        assertThat(PRODUCT.postmaster().pid()).isNotEqualTo(orphan.pid());
        assertThat(strings("select email from users"))
                .containsAll(ACKNOWLEDGED.stream().map(Registrations::email).toList());
        assertThat(strings("select object_id from audit_entry where action = 'user.registered'"))
                .as("one entry in the trail for everybody who joined, and for nobody else")
                .containsExactlyInAnyOrderElementsOf(strings("select id from users where email like 'pendaftar%'"));
    }

    private static void registerUntilItDies(CountDownLatch enough) {
        try {
            while (true) {
                var number = NUMBERS.incrementAndGet();
                if (Registrations.register(PRODUCT, number) == 201) {
                    ACKNOWLEDGED.add(number);
                    enough.countDown();
                }
            }
        } catch (Exception e) {
            // The product has been killed.
        }
    }

    private static List<String> strings(String query) throws SQLException {
        try (var database = PRODUCT.database()) {
            return EmbeddedIT.strings(database, query);
        }
    }
}
