package id.brevet.mail;

import static id.brevet.mail.Letters.address;
import static id.brevet.mail.Letters.post;
import static id.brevet.mail.Letters.state;
import static id.brevet.support.StubbornServer.CUT;
import static id.brevet.support.StubbornServer.GARBAGE;
import static id.brevet.support.StubbornServer.LATER;
import static id.brevet.support.StubbornServer.LOCKED;
import static id.brevet.support.StubbornServer.NEVER;
import static id.brevet.support.StubbornServer.SLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.job.Jobs;
import id.brevet.support.Newcomer;
import id.brevet.support.Patience;
import id.brevet.support.Program;
import id.brevet.support.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = StubbornServerResource.class, restrictToAnnotatedClass = true)
class StubbornServerTest {

    private static final int SLOW_THREADS = 16;

    @Inject
    Jobs jobs;

    @BeforeEach
    void resist() {
        StubbornServerResource.server().resist();
    }

    @AfterEach
    void relent() {
        StubbornServerResource.server().relent();
    }

    @ParameterizedTest
    @ValueSource(strings = {LATER, LOCKED, GARBAGE, CUT})
    void whatMayChangeIsTriedAgain(String mood) {
        var recipient = post(Letters.to(address(mood)));

        Patience.until("delivery", () -> state(recipient).equals("SENT"));

        assertThat(StubbornServerResource.server().accepted(recipient)).isOne();
        assertThat(StubbornServerResource.server().tried(recipient)).isEqualTo(2);
        assertThat(Rows.one("select concat(attempts, failure) from mail where recipient = ?", recipient))
                .isEqualTo("2");
    }

    @Test
    void whatNeverWillBeTakenIsGivenUpAtOnce() {
        var office = Program.of(Newcomer.admin());
        var recipient = post(Letters.to(address(NEVER)));
        var other = post(Letters.to(address("biasa")));

        Patience.until("the failure", () -> parked(recipient));
        Patience.until("the other mail", () -> state(other).equals("SENT"));

        assertThat(StubbornServerResource.server().tried(recipient)).isOne();
        office.get("/outbox?status=failed&recipient=" + recipient)
                .then()
                .body("data[0].status", equalTo("failed"))
                .body("data[0].attempts", equalTo(1))
                .body("data[0].failure", org.hamcrest.Matchers.containsString("550"));
    }

    @Test
    void whatWasGivenUpIsSentAgainWhenTheOfficeSaysSo() {
        var admin = Newcomer.admin();
        var office = Program.of(admin);
        var recipient = post(Letters.to(address(NEVER)));
        Patience.until("the failure", () -> parked(recipient));
        var id = Letters.id(recipient);

        office.post("/outbox/" + id + "/retry", Map.of()).then().statusCode(200).body("data.status", equalTo("queued"));

        Patience.until("another failure", () -> parked(recipient));
        assertThat(StubbornServerResource.server().tried(recipient)).isEqualTo(2);
        assertThat(Rows.one(
                        "select concat(before->>'status', ' ', after->>'status') from audit_entry"
                                + " where action = 'mail.retried' and object_id = ?::uuid and actor_id = ?",
                        id,
                        admin.id()))
                .isEqualTo("failed queued");
    }

    @Test
    void aSlowServerHoldsUpNeitherRequestsNorOtherWork() {
        var slow = IntStream.range(0, SLOW_THREADS)
                .mapToObj(it -> post(Letters.to(address(SLOW))))
                .toList();
        Patience.until("all hands waiting", () -> slow.stream()
                .allMatch(it -> StubbornServerResource.server().tried(it) == 1));

        var before = Rows.one("select coalesce(max(last_success), 'epoch') from scheduled_tasks");
        QuarkusTransaction.requiringNew().run(() -> jobs.retry("notice-sweep", "recurring"));
        assertThat(Program.STRANGER
                        .post("/auth/forgot-password", Map.of("email", "siswa@brevet.local"))
                        .statusCode())
                .isEqualTo(200);
        Patience.until("other work", () -> !Rows.one("select coalesce(max(last_success), 'epoch') from scheduled_tasks")
                .equals(before));

        assertThat(slow).allSatisfy(it -> assertThat(state(it)).isEqualTo("QUEUED"));
        StubbornServerResource.server().relent();
        Patience.until("delivery", () -> slow.stream().allMatch(it -> state(it).equals("SENT")));
        assertThat(slow)
                .allSatisfy(it ->
                        assertThat(StubbornServerResource.server().accepted(it)).isOne());
    }

    @Test
    void oneBadMailDelaysNoOther() {
        var slow = post(Letters.to(address(SLOW)));
        var bad = post(Letters.to(address(NEVER)));
        var nobody = post(Letters.to("bukan alamat"));

        var good = post(Letters.to(address("biasa")));

        Patience.until("the good one", () -> state(good).equals("SENT"));
        Patience.until("the bad ones", () -> parked(bad) && parked(nobody));
        assertThat(state(slow)).isEqualTo("QUEUED");
    }

    private static boolean parked(String recipient) {
        return Rows.count(
                        "select count(*) from job join mail on task_instance = mail.id::text"
                                + " where recipient = ? and mail.state = 'FAILED' and job.state = 'failed'"
                                + " and execution_time > '9000-01-01'",
                        recipient)
                == 1;
    }
}
