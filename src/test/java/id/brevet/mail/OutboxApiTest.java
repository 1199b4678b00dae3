package id.brevet.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxApiTest implements ClockAndRateLimitReset {

    SamplePerson budi;

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
    }

    @Test
    void keepsMailsWhereThereIsNoServer() {
        forgot();
        var office = ApiClient.signedIn(SamplePerson.admin());

        var found = office.get("/outbox?recipient=" + budi.email().toUpperCase(Locale.ROOT));

        found.then()
                .body("meta.total", equalTo(1))
                .body("data[0].recipient", equalTo(budi.email()))
                .body("data[0].status", equalTo("kept"))
                .body("data[0].attempts", equalTo(0));
        assertThat(Sql.count("select count(*) from job where task_name = 'mail'"))
                .isZero();
    }

    @Test
    void showsTheNewestFirstAndAsManyAsWanted() {
        forgot();
        later(Duration.ofMinutes(3));
        forgot();
        var newest = Sql.column(
                "select id::text from mail where recipient = ? order by created_at desc limit 1", budi.email());

        ApiClient.signedIn(SamplePerson.admin())
                .get("/outbox?limit=1&recipient=" + budi.email())
                .then()
                .body("meta.total", equalTo(2))
                .body("data.id", contains(newest.get(0)));
    }

    @Test
    void aSubjectIsOneLine() {
        var mail = new Mail("a@b.id", " Halo\r\nBcc: x@y.id\u2028Z ", new Mail.Body("", ""), null, false);

        assertThat(mail.subject).isEqualTo("Halo Bcc: x@y.id Z");
    }

    private void forgot() {
        ApiClient.STRANGER.post("/auth/forgot-password", Map.of("email", budi.email()));
    }
}
