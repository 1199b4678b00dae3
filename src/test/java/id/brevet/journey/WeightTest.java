package id.brevet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import id.brevet.support.Chrome;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weight of a page on the wire, the first time and from then on. */
@QuarkusTest
@Chrome.Needed
class WeightTest {

    private static final int KILO = 1024;
    private static final Map<String, Integer> MOST =
            Map.of("Document", 30 * KILO, "Stylesheet", 25 * KILO, "Script", 30 * KILO, "Font", 40 * KILO);

    @TestHTTPResource
    URL home;

    /** Bytes over the wire, as the browser counts them: head and body, compressed as they were sent. */
    static class Wire {

        private final Map<String, String> kinds = new HashMap<>();
        private final Map<String, String> addressOf = new HashMap<>();
        final Map<String, Integer> bytes = new HashMap<>();
        final List<String> addresses = new ArrayList<>();

        Wire(Screen screen) {
            var tools = screen.context.newCDPSession(screen.page);
            tools.on(
                    "Network.responseReceived",
                    it -> kinds.put(id(it), it.get("type").getAsString()));
            tools.on("Network.loadingFinished", it -> {
                var size = it.get("encodedDataLength").getAsInt();
                if (size > 0) {
                    addresses.add(addressOf.get(id(it)));
                    bytes.merge(kinds.getOrDefault(id(it), "Other"), size, Integer::sum);
                }
            });
            tools.send("Network.enable");
        }

        int total() {
            return bytes.values().stream().mapToInt(Integer::intValue).sum();
        }

        void clear() {
            bytes.clear();
            addresses.clear();
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }
    }

    @BeforeEach
    void thereIsMuchToRead() {
        Sql.change(
                """
                insert into audit_entry (id, at, actor_id, actor_name, action, object_type, object_id, after, request_id)
                select gen_random_uuid(), now(), id, name, 'session.opened', 'session', id, '{"kind": "PAGES"}', id::text
                from users, generate_series(1, 30) where role = 'admin' or role = 'siswa'
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/masuk, ''",
        "/daftar, ''",
        "/verifikasi?token=x, ''",
        "/atur-sandi?token=x, ''",
        "/tidak-ada, ''",
        "/siswa, siswa",
        "/profil/sandi, siswa",
        "/profil/sesi, siswa",
        "/guru, guru",
        "/admin, admin",
        "/admin/audit?limit=100, admin",
    })
    void aPageIsLightAndLighterTheSecondTime(String path, String role) {
        try (var cold = Screen.at(home, true)) {
            if (!role.isEmpty()) {
                cold.enter(SamplePerson.of(role));
            }
            var wire = new Wire(cold);
            load(cold, path);

            var soft = new SoftAssertions();
            MOST.forEach((kind, most) ->
                    soft.assertThat(wire.bytes.getOrDefault(kind, 0)).as(kind).isLessThanOrEqualTo(most));
            soft.assertThat(wire.total()).as("in all").isLessThanOrEqualTo(120 * KILO);
            soft.assertThat(wire.addresses).as("requests").hasSizeBetween(4, 8);
            soft.assertAll();

            wire.clear();
            load(cold, path);
            assertThat(wire.bytes).containsOnlyKeys("Document");
        }
    }

    private static void load(Screen screen, String path) {
        screen.open(path);
        screen.page.waitForFunction("() => document.fonts.status === 'loaded'");
    }
}
