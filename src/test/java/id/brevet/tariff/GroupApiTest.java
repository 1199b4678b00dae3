package id.brevet.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.account.GroupType;
import id.brevet.support.ApiClient;
import id.brevet.support.Concurrently;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GroupApiTest {

    private static final String UNPRICED =
            "set session_replication_role = replica; delete from tariff_price; set session_replication_role = origin";

    private SamplePerson rina;
    private ApiClient office;

    @BeforeEach
    void enter() {
        rina = SamplePerson.admin();
        office = ApiClient.signedIn(rina);
    }

    @Test
    void everybodyMayKnowTheGroupsAndTheirPrices() {
        List<Map<String, Object>> groups = ApiClient.STRANGER.get("/groups").path("data");

        assertThat(groups)
                .extracting(it -> it.get("group_type"))
                .containsExactly("mahasiswa_gunadarma", "mahasiswa_non_gunadarma", "umum");
        assertThat(groups).extracting(it -> it.get("price")).containsExactly(750_000, 1_000_000, 2_300_000);
        assertThat(groups).extracting(it -> it.get("requires_verification")).containsExactly(true, true, false);
        assertThat(groups).extracting(it -> it.get("name")).endsWith("Umum");
        assertThat(groups.get(0)).containsOnlyKeys("id", "group_type", "name", "price", "requires_verification");
    }

    @Test
    void aGroupIsKnownByItsIdAndByItsWord() {
        String id = ApiClient.STRANGER.get("/groups/umum").path("data.id");

        ApiClient.STRANGER.get("/groups/" + id).then().statusCode(200).body("data.group_type", equalTo("umum"));
        for (var nobody : List.of("UMUM", "x", UUID.randomUUID().toString(), new UUID(0, 0).toString())) {
            ApiClient.STRANGER.get("/groups/" + nobody).then().statusCode(404);
            office.put("/groups/" + nobody, Map.of("price", 1)).then().statusCode(404);
            office.get("/groups/" + nobody + "/prices").then().statusCode(404);
        }
    }

    @Test
    void aNewPriceHoldsAtOnceAndTheOldOneIsRemembered() {
        reprice(Map.of("price", 2_500_000)).then().statusCode(200).body("data.price", equalTo(2_500_000));

        var prices = office.get("/groups/umum/prices");
        prices.then()
                .body("data.price", equalTo(List.of(2_500_000, 2_300_000)))
                .body("data[0].changed_by.id", equalTo(rina.id().toString()))
                .body("data[1].changed_by", nullValue())
                .body("meta.total", equalTo(2));
        assertThat(Tariff.priceFor(GroupType.UMUM)).contains(2_500_000L);
        Map<String, Object> entry = office.get("/audit?action=tariff.changed").path("data[0]");
        assertThat(entry)
                .containsEntry("before", Map.of("price", 2_300_000))
                .containsEntry("after", Map.of("price", 2_500_000));
    }

    @Test
    void theSamePriceIsNoNewPrice() {
        var before = Sql.fingerprint();

        reprice(Map.of("price", 2_300_000)).then().statusCode(200);

        assertThat(Sql.fingerprint()).isEqualTo(before);
    }

    @Test
    void whoHasNotSeenTheLatestPriceDoesNotReplaceIt() {
        reprice(Map.of("price", 10, "version", 1)).then().statusCode(200);

        reprice(Map.of("price", 20, "version", 1)).then().statusCode(409).body("code", equalTo("stale_write"));

        assertThat(Tariff.priceFor(GroupType.UMUM)).contains(10L);
    }

    @Test
    void manyAtOnceComeOneAfterTheOther() throws Exception {
        Concurrently.times(8, it -> reprice(Map.of("price", 100 + it)).statusCode());

        assertThat(Sql.column("select number from tariff_price p join tariff t on t.id = tariff_id"
                        + " where group_type = 'umum' order by number"))
                .hasSize(9)
                .endsWith("9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000001", "1.5", "1e9", "1e999999", "null", "\"\"", "\"murah\"", "[1]"})
    void aPriceIsAWholeNumberOfRupiah(String price) {
        var answer = office.request()
                .contentType(ContentType.JSON)
                .body("{\"price\":%s}".formatted(price))
                .put("/api/v1/groups/umum");

        answer.then().statusCode(400).body("code", equalTo("validation_failed"));
        assertThat(answer.<Map<String, String>>path("error")).containsOnlyKeys("price");
    }

    @Test
    void withoutAPriceThereIsNone() {
        Sql.change(UNPRICED);

        ApiClient.STRANGER.get("/groups/umum").then().statusCode(200).body("data.price", nullValue());
        reprice(Map.of("price", 5, "version", 0)).then().statusCode(200).body("data.price", equalTo(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update tariff_price set price = 1", "delete from tariff_price", "truncate tariff_price cascade"
            })
    void thePastStaysAsItWas(String statement) {
        assertThatThrownBy(() -> Sql.change(statement)).hasMessageContaining("never changed or removed");
    }

    private Response reprice(Map<String, Object> wanted) {
        return office.put("/groups/umum", wanted);
    }
}
