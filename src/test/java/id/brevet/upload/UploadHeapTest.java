package id.brevet.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.in;

import id.brevet.support.Concurrently;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Uploads of any number and size leave nothing in memory. */
@QuarkusTest
@Tag("slow")
class UploadHeapTest {

    private static final long MOST = 64L << 20;

    record Load(String what, String name, byte[] bytes) {}

    @Test
    void theHeapDoesNotGrow() throws InterruptedException {
        var loads = List.of(
                new Load("images", "32.png", Pictures.claiming(8_000, 4_000, 4_000)),
                new Load("images", "900.png", Pictures.claiming(30_000, 30_000, 1)),
                new Load("images", "foto.jpg", Pictures.encoded("jpeg", 5_000, 4_000)),
                new Load("images", "foto.bmp", Pictures.encoded("bmp", 2_000, 2_000)),
                new Load("images", "foto.webp", Pictures.webp(2_000, 2_000)),
                new Load("documents", "a.txt", "a".repeat(20 << 20).getBytes()),
                new Load("documents", "b.txt", "b".repeat((20 << 20) + 1).getBytes()),
                new Load(
                        "documents", "bom.docx", Documents.office("word/a.xml", Map.of("word/b", new byte[64 << 20]))));
        var people = loads.stream().map(it -> FileSender.student()).toList();
        people.get(0).kept("beban");
        var before = used();

        send(loads, people);

        assertThat(used() - before).isLessThan(MOST);
    }

    private static void send(List<Load> loads, List<FileSender> people) throws InterruptedException {
        Concurrently.times(loads.size(), it -> {
            var load = loads.get(it);
            return people.get(it)
                    .send(load.what, "beban", load.name, load.bytes)
                    .then()
                    .statusCode(in(List.of(200, 400, 413)));
        });
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
