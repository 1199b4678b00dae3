package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.ApiClient.Kind;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.SqlStatements;
import id.brevet.support.TableFiller;
import id.brevet.support.TableScans;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts the SQL statements of each page, which must not grow with the number of rows. */
@QuarkusTest
@Tag("slow")
class PageBudgetTest {

    private static final long MAX_STATEMENTS = 8;
    private static final long ROWS = 100;
    /** The pages with another limit. */
    private static final Map<String, Long> OTHER_LIMITS = Map.of(
            "/admin/kas",
            11L,
            "/",
            6L,
            "/admin/pengguna",
            6L,
            "/admin/pengguna?q=orang7&role_type=siswa&sort=name",
            6L,
            "/api/v1/users?sort=email&order=desc",
            6L,
            "/profil",
            4L,
            "/api/v1/me",
            4L);

    /** The pages and answers about courses and batches. */
    private static final Pattern CATALOGUE =
            Pattern.compile("/((admin/)?(kursus|batch)|api/v1/(courses|batches))\\b.*");

    /** Exports read whole tables by their nature. */
    private static final String SHEETS = "/api/v1/exports/";

    private static final List<String> TABLES = List.of(
            "users",
            "session",
            "audit_entry",
            "mail",
            "mail_attachment",
            "notice",
            "upload",
            "tariff_price",
            "course",
            "course_image",
            "batch",
            "amount_reservation",
            "payment",
            "purchase",
            "payment_event",
            "payment_proof",
            "statement",
            "mutation");

    @BeforeEach
    void openAnAccount() {
        SampleReceivingAccount.open();
    }

    @Test
    void whatAPageReadsDoesNotGrowWithTheCentre() throws IOException {
        var costs = new TreeMap<String, List<Long>>();
        for (var times : List.of(1, 10, 100)) {
            grow(times);
            pages((page, client) -> {
                visit(page, client);
                costs.computeIfAbsent(page, it -> new ArrayList<>())
                        .add(SqlStatements.during(() -> visit(page, client)).count());
            });
        }

        assertThat(costs).allSatisfy((page, counts) -> assertThat(counts)
                .as(page)
                .containsOnly(counts.get(0))
                .allSatisfy(it -> assertThat(it).isBetween(1L, limit(page))));
        assertThat(scanned()).allSatisfy((page, tables) -> assertThat(tables)
                .as("large tables that %s reads from end to end", page)
                .isEmpty());
    }

    private static Map<String, List<String>> scanned() throws IOException {
        var scanned = new TreeMap<String, List<String>>();
        pages((page, client) -> {
            if (!page(page).startsWith(SHEETS)) {
                scanned.put(page, TableScans.during(() -> visit(page, client)));
            }
        });
        return scanned;
    }

    private static long limit(String visit) {
        var page = page(visit);
        return CATALOGUE.matcher(page).matches() ? 6 : OTHER_LIMITS.getOrDefault(page, MAX_STATEMENTS);
    }

    private static void pages(BiConsumer<String, ApiClient> act) throws IOException {
        for (var line : Files.readAllLines(Path.of("src/test/resources/measured.txt"))) {
            if (!line.startsWith("#")) {
                var asked = line.split("\\s+");
                act.accept(asked[0] + " " + asked[1], client(asked[0], asked[1]));
            }
        }
    }

    private static String page(String visit) {
        return visit.substring(visit.indexOf(' ') + 1);
    }

    private static ApiClient client(String persona, String page) {
        var kind = page.startsWith("/api/") ? Kind.API : Kind.PAGES;
        return persona.equals("stranger")
                ? ApiClient.stranger(kind)
                : ApiClient.withSession(persona + "@brevet.local", kind);
    }

    private static void grow(int times) {
        SampleReceivingAccount.open();
        TABLES.forEach(it -> TableFiller.fill(it, times * ROWS));
        TableFiller.analyze();
    }

    private static void visit(String visit, ApiClient client) {
        client.request().urlEncodingEnabled(false).get(page(visit)).then().statusCode(200);
    }
}
