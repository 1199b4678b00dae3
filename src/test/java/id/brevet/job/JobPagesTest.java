package id.brevet.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import id.brevet.support.Wait;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobPagesTest {

    static final String SWEEP = "notice-sweep";

    SamplePerson admin;
    PageClient office;

    @BeforeEach
    void arrive() {
        admin = SamplePerson.admin();
        office = PageClient.signedIn(admin);
        Wait.until("rest", () -> Sql.count("select count(*) from job where state = 'running'") == 0);
        Sql.change(
                """
                insert into scheduled_tasks_slow (task_name, task_instance, execution_time, picked, picked_by,
                    last_failure, consecutive_failures, last_heartbeat, version, failure)
                values ('uji-gagal', 'satu', '9999-01-01', false, null, now(), 3, null, 1, ? || repeat('x', 300)),
                       ('uji-jalan', 'dua', '9999-01-01', true, 'another node', null, null, '9999-01-01', 1, null),
                       ('uji-nanti', 'tiga', '9999-01-01', false, null, null, null, null, 1, null)
                """,
                "Gagal <img src=x>");
    }

    @AfterEach
    void clear() {
        Sql.change("delete from scheduled_tasks_slow where task_name like 'uji-%'");
        Sql.change(
                "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,"
                        + " execution_time = now() where task_name = ?",
                SWEEP);
    }

    @Test
    void tellsRunningFromFailedFromNext() {
        var next = office.page("/admin/pekerjaan?limit=100");
        assertThat(rows(next))
                .contains("job-uji-nanti-tiga", "job-notice-sweep-recurring")
                .doesNotContain("job-uji-gagal-satu");
        assertThat(next.select("#job-notice-sweep-recurring").text())
                .contains("Membersihkan pemberitahuan lama", "Berulang");
        assertThat(next.select("#job-uji-nanti-tiga").text()).contains("uji-nanti", "Belum pernah");

        var running = office.page("/admin/pekerjaan?status=running");
        assertThat(rows(running)).containsExactly("job-uji-jalan-dua");
        assertThat(running.select("main form")).isEmpty();

        var failed = office.page("/admin/pekerjaan?status=failed");
        assertThat(rows(failed)).containsExactly("job-uji-gagal-satu");
        assertThat(failed.select("tbody tr").text())
                .contains("Gagal <img src=x>", "3 kali gagal", "Berhenti", "…")
                .doesNotContain("x".repeat(200));
        assertThat(failed.select(".tabs__count").eachText())
                .containsExactly(String.valueOf(rows(next).size()), "1", "1");
    }

    @Test
    void turnsPages() {
        var page = office.page("/admin/pekerjaan?limit=1&page=2");

        assertThat(rows(page)).hasSize(1);
        assertThat(page.select("a[rel=prev]").attr("href")).contains("page=1");
    }

    @Test
    void runsAgainWhatTheOfficeAsksFor() {
        Sql.change(
                "update scheduled_tasks set execution_time = '9999-01-01', consecutive_failures = 7, failure = 'Rusak',"
                        + " last_success = null where task_name = ?",
                SWEEP);
        assertThat(rows(office.page("/admin/pekerjaan?status=failed"))).contains("job-notice-sweep-recurring");

        office.post("/admin/pekerjaan", Map.of("task", SWEEP, "instance", "recurring", "status", "failed"))
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/admin/pekerjaan?status=failed"));

        Wait.until(
                "the job",
                () -> Sql.count(
                                "select count(*) from job where task_name = ? and failures = 0 and last_success is not null",
                                SWEEP)
                        == 1);
        assertThat(Sql.one(
                        "select concat(object_type, ' ', before->>'failures', ' ', after->>'task') from audit_entry"
                                + " where action = 'job.retried' and actor_id = ?",
                        admin.id()))
                .isEqualTo("job 7 notice-sweep");
    }

    @Test
    void leavesAloneWhatIsRunningAndWhatNobodyKnows() {
        Sql.change(
                "update scheduled_tasks set picked = true, picked_by = 'another node', last_heartbeat = '9999-01-01',"
                        + " execution_time = '9999-01-01' where task_name = ?",
                SWEEP);

        var running = office.post("/admin/pekerjaan", Map.of("task", SWEEP, "instance", "recurring"));
        running.then().statusCode(409);
        assertThat(Jsoup.parse(running.asString()).select(".alert").text()).contains("sedang berjalan");
        office.post("/admin/pekerjaan", Map.of("task", "uji-gagal", "instance", "satu"))
                .then()
                .statusCode(409);
        office.post("/admin/pekerjaan", Map.of("task", SWEEP, "instance", "entah"))
                .then()
                .statusCode(404);

        assertThat(Sql.count(
                        "select count(*) from audit_entry where action = 'job.retried' and actor_id = ?", admin.id()))
                .isZero();
    }

    private static java.util.List<String> rows(Document page) {
        return page.select("tbody tr").eachAttr("id");
    }
}
