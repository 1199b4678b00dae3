package id.brevet.mail;

import static id.brevet.mail.Letters.address;
import static id.brevet.mail.Letters.post;
import static id.brevet.mail.Letters.state;
import static id.brevet.support.FailingMailServer.CUT;
import static id.brevet.support.FailingMailServer.GARBAGE;
import static id.brevet.support.FailingMailServer.LATER;
import static id.brevet.support.FailingMailServer.LOCKED;
import static id.brevet.support.FailingMailServer.NEVER;
import static id.brevet.support.FailingMailServer.SLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.job.Jobs;
import id.brevet.support.ApiClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import id.brevet.support.Wait;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = FailingMailServerResource.class, restrictToAnnotatedClass = true)
@Tag("slow")
class FailingMailServerTest {

    private static final int SLOW_THREADS = 16;

    @Inject
    Jobs jobs;

    @BeforeEach
    void resist() {
        FailingMailServerResource.server().delay();
    }

    @AfterEach
    void relent() {
        FailingMailServerResource.server().release();
    }

    @ParameterizedTest
    @ValueSource(strings = {LATER, LOCKED, GARBAGE, CUT})
    void whatMayChangeIsTriedAgain(String mood) {
        var recipient = post(Letters.to(address(mood)));

        Wait.until("delivery", () -> state(recipient).equals("SENT"));

        assertThat(FailingMailServerResource.server().accepted(recipient)).isOne();
        assertThat(FailingMailServerResource.server().tried(recipient)).isEqualTo(2);
        assertThat(Sql.one("select concat(attempts, failure) from mail where recipient = ?", recipient))
                .isEqualTo("2");
    }

    @Test
    void whatNeverWillBeTakenIsGivenUpAtOnce() {
        var office = ApiClient.signedIn(SamplePerson.admin());
        var recipient = post(Letters.to(address(NEVER)));
        var other = post(Letters.to(address("biasa")));

        Wait.until("the failure", () -> parked(recipient));
        Wait.until("the other mail", () -> state(other).equals("SENT"));

        assertThat(FailingMailServerResource.server().tried(recipient)).isOne();
        office.get("/outbox?status=failed&recipient=" + recipient)
                .then()
                .body("data[0].status", equalTo("failed"))
                .body("data[0].attempts", equalTo(1))
                .body("data[0].failure", org.hamcrest.Matchers.containsString("550"));
    }

    @Test
    void whatWasGivenUpIsSentAgainWhenTheOfficeSaysSo() {
        var admin = SamplePerson.admin();
        var office = ApiClient.signedIn(admin);
        var recipient = post(Letters.to(address(NEVER)));
        Wait.until("the failure", () -> parked(recipient));
        var id = Letters.id(recipient);

        office.post("/outbox/" + id + "/retry", Map.of()).then().statusCode(200).body("data.status", equalTo("queued"));

        Wait.until("another failure", () -> parked(recipient));
        assertThat(FailingMailServerResource.server().tried(recipient)).isEqualTo(2);
        assertThat(Sql.one(
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
        Wait.until("all hands waiting", () -> slow.stream()
                .allMatch(it -> FailingMailServerResource.server().tried(it) == 1));

        var before = Sql.one("select coalesce(max(last_success), 'epoch') from scheduled_tasks");
        QuarkusTransaction.requiringNew().run(() -> jobs.retry("notice-sweep", "recurring"));
        assertThat(ApiClient.STRANGER
                        .post("/auth/forgot-password", Map.of("email", "siswa@brevet.local"))
                        .statusCode())
                .isEqualTo(200);
        Wait.until("other work", () -> !Sql.one("select coalesce(max(last_success), 'epoch') from scheduled_tasks")
                .equals(before));

        assertThat(slow).allSatisfy(it -> assertThat(state(it)).isEqualTo("QUEUED"));
        FailingMailServerResource.server().release();
        Wait.until("delivery", () -> slow.stream().allMatch(it -> state(it).equals("SENT")));
        assertThat(slow)
                .allSatisfy(it -> assertThat(FailingMailServerResource.server().accepted(it))
                        .isOne());
    }

    @Test
    void oneBadMailDelaysNoOther() {
        var slow = post(Letters.to(address(SLOW)));
        var bad = post(Letters.to(address(NEVER)));
        var nobody = post(Letters.to("bukan alamat"));

        var good = post(Letters.to(address("biasa")));

        Wait.until("the good one", () -> state(good).equals("SENT"));
        Wait.until("the bad ones", () -> parked(bad) && parked(nobody));
        assertThat(state(slow)).isEqualTo("QUEUED");
    }

    private static boolean parked(String recipient) {
        return Sql.count(
                        "select count(*) from job join mail on task_instance = mail.id::text"
                                + " where recipient = ? and mail.state = 'FAILED' and job.state = 'failed'"
                                + " and execution_time > '9000-01-01'",
                        recipient)
                == 1;
    }
}
