package id.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.AnAccount;
import id.brevet.support.Doorkey;
import id.brevet.support.Doorkey.Kind;
import id.brevet.support.Multitude;
import id.brevet.support.Scans;
import id.brevet.support.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page costs does not grow with the centre. */
@QuarkusTest
class PageBudgetTest {

    private static final long MOST = 8;
    private static final long ONE_TIME = 100;
    /** Where less than that has been promised. */
    private static final Map<String, Long> FEWER = Map.of(
            "/", 6L,
            "/admin/pengguna", 6L,
            "/admin/pengguna?q=orang7&role_type=siswa&sort=name", 6L,
            "/api/v1/users?sort=email&order=desc", 6L,
            "/profil", 4L,
            "/api/v1/me", 4L);

    /** Whatever is asked of the lists of courses and batches. */
    private static final Pattern CATALOGUE =
            Pattern.compile("/((admin/)?(kursus|batch)|api/v1/(courses|batches))\\b.*");

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
            "payment_proof");

    /** What everybody may look at. */
    private static final List<String> WINDOW = List.of(
            "/",
            "/kursus",
            "/kursus?q=title+7&sort=popular",
            "/kursus/course-50",
            "/batch",
            "/batch?q=title+7&course=course-50&sort=start_at",
            "/batch?can_register=true&group_type=umum&course_type=online",
            "/batch/batch-50");

    private static final Map<String, List<String>> PAGES = Map.of(
            "stranger",
            WINDOW,
            "admin",
            List.of(
                    "/admin",
                    "/admin/audit",
                    "/admin/audit?action=session.opened&page=2",
                    "/admin/harga",
                    "/admin/rekening",
                    "/api/v1/receiving-accounts",
                    "/admin/pengaturan",
                    "/api/v1/groups",
                    "/api/v1/groups/umum/prices",
                    "/api/v1/settings",
                    "/api/v1/audit",
                    "/api/v1/audit?object_type=user",
                    "/admin/surat",
                    "/admin/surat?q=orang7@&status=kept",
                    "/admin/pekerjaan",
                    "/admin/pengguna",
                    "/admin/pengguna?q=orang7&role_type=siswa&sort=name",
                    "/admin/pengguna?group_type=umum&group_verified=true&is_active=true&page=2",
                    "/admin/verifikasi",
                    "/admin/kas",
                    "/admin/tagihan",
                    "/admin/tagihan?q=orang7&order=asc",
                    "/admin/tagihan?q=1000777",
                    "/admin/tagihan?payment_status=waiting_confirmation&page=2",
                    "/admin/tagihan?payment_status=expired",
                    "/admin/tagihan/baru?q=orang7",
                    "/api/v1/users?sort=email&order=desc",
                    "/api/v1/users?has_proof=true",
                    "/admin/kursus",
                    "/admin/kursus?q=title+7&sort=popular",
                    "/admin/batch",
                    "/admin/batch?q=title+7&sort=start_at&is_archived=true",
                    "/admin/batch?group_type=umum&course_type=online&page=2",
                    "/api/v1/courses",
                    "/api/v1/courses?q=title+7&sort=title",
                    "/api/v1/courses?sort=popular",
                    "/api/v1/batches",
                    "/api/v1/batches?q=title+7",
                    "/api/v1/batches?sort=popular",
                    "/api/v1/batches?can_register=true",
                    "/api/v1/outbox",
                    "/api/v1/outbox?status=failed",
                    "/api/v1/outbox?recipient=orang7@contoh.id"),
            "guru",
            List.of("/guru"),
            "siswa",
            with(
                    WINDOW,
                    "/siswa",
                    "/siswa/tagihan",
                    "/siswa/tagihan?payment_status=paid",
                    "/profil",
                    "/profil/sesi",
                    "/pemberitahuan",
                    "/api/v1/me",
                    "/api/v1/me/sessions",
                    "/api/v1/me/notices"));

    private static List<String> with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    @BeforeEach
    void openAnAccount() {
        AnAccount.open();
    }

    @Test
    void pagesCostTheSameWhateverTheSizeOfTheCentre() {
        var costs = new TreeMap<String, List<Long>>();
        for (var times : List.of(1, 10, 100)) {
            grow(times);
            pages((page, key) -> {
                visit(page, key);
                costs.computeIfAbsent(page, it -> new ArrayList<>())
                        .add(Statements.during(() -> visit(page, key)).count());
            });
        }

        assertThat(costs).allSatisfy((page, counts) -> assertThat(counts)
                .as(page)
                .containsOnly(counts.get(0))
                .allSatisfy(it -> assertThat(it).isBetween(1L, most(page))));
    }

    @Test
    void noPageReadsALargeTableFromEndToEnd() {
        grow(100);

        var scanned = new TreeMap<String, List<String>>();
        pages((page, key) -> scanned.put(page, Scans.during(() -> visit(page, key))));

        assertThat(scanned)
                .allSatisfy((page, tables) -> assertThat(tables).as(page).isEmpty());
    }

    private static long most(String visit) {
        var page = page(visit);
        return CATALOGUE.matcher(page).matches() ? 6 : FEWER.getOrDefault(page, MOST);
    }

    private static void pages(BiConsumer<String, Doorkey> act) {
        PAGES.forEach((persona, pages) -> pages.forEach(it -> act.accept(persona + " " + it, key(persona, it))));
    }

    private static String page(String visit) {
        return visit.substring(visit.indexOf(' ') + 1);
    }

    private static Doorkey key(String persona, String page) {
        var kind = page.startsWith("/api/") ? Kind.API : Kind.PAGES;
        return persona.equals("stranger") ? Doorkey.nobody(kind) : Doorkey.of(persona + "@brevet.local", kind);
    }

    private static void grow(int times) {
        AnAccount.open();
        TABLES.forEach(it -> Multitude.fill(it, times * ONE_TIME));
        Multitude.settle();
    }

    private static void visit(String visit, Doorkey key) {
        key.request().get(page(visit)).then().statusCode(200);
    }
}
