package id.brevet.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SamplePerson;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnvelopeTest implements ClockAndRateLimitReset {

    @Test
    void wrapsOneThing() {
        Map<String, Object> envelope =
                ApiClient.signedIn(SamplePerson.student()).get("/me").path("");

        assertThat(envelope).containsOnlyKeys("success", "message", "data").containsEntry("success", true);
    }

    @Test
    void wrapsNothingAsNothing() {
        var answer = ApiClient.STRANGER.post("/auth/forgot-password", Map.of("email", SamplePerson.randomEmail()));

        assertThat(answer.asString()).isEqualTo("{\"success\":true,\"message\":\"Berhasil\",\"data\":null}");
    }

    @Test
    void wrapsAPartOfAListWithItsPlace() {
        var office = ApiClient.signedIn(SamplePerson.admin());

        var answer = office.get("/audit?limit=1&page=1");

        assertThat(answer.<Map<String, Object>>path("")).containsOnlyKeys("success", "message", "data", "meta");
        Map<String, Integer> meta = answer.path("meta");
        assertThat(meta).containsOnlyKeys("page", "limit", "total", "total_pages");
        assertThat(meta.get("limit")).isOne();
        assertThat(meta.get("total_pages")).isEqualTo(meta.get("total"));
    }

    @Test
    void anEmptyListIsAList() {
        var answer = ApiClient.signedIn(SamplePerson.admin())
                .get("/outbox?recipient=" + SamplePerson.randomEmail() + "&limit=0");

        assertThat(answer.<java.util.List<?>>path("data")).isEmpty();
        assertThat(answer.<Integer>path("meta.total_pages")).isZero();
    }
}
