package id.brevet.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SettingApiTest {

    private ApiClient office;

    @BeforeEach
    void enter() {
        office = ApiClient.signedIn(SamplePerson.admin());
    }

    @Test
    void theCentreIsCalledBrevetUntilTheOfficeSaysOtherwise() {
        Map<String, Object> settings = office.get("/settings").path("data");

        assertThat(settings)
                .containsEntry("centre_name", "Brevet")
                .containsEntry("whatsapp", "")
                .containsEntry("reminder_hours", List.of(12, 2))
                .containsEntry("upload_quota_mb", 200)
                .containsKeys("version", "address", "city", "email", "logo", "tax_line", "updated_at")
                .containsKeys("signatory_name", "signatory_title");
    }

    @Test
    void whatIsNotSpokenOfStays() {
        change(Map.of("centre_name", "Pusat Pajak", "tax_line", "NPWP 01"))
                .then()
                .statusCode(200);

        change(Map.of("whatsapp", " 0812-3456 7890 ", "reminder_hours", List.of(2, 24, 2)))
                .then()
                .statusCode(200)
                .body("data.centre_name", equalTo("Pusat Pajak"))
                .body("data.tax_line", equalTo("NPWP 01"))
                .body("data.whatsapp", equalTo("081234567890"))
                .body("data.reminder_hours", equalTo(List.of(24, 2)))
                .body("data.version", equalTo(2));
        change(Map.of("whatsapp", "", "reminder_hours", List.of()))
                .then()
                .body("data.whatsapp", equalTo(""))
                .body("data.reminder_hours", equalTo(List.of()));
    }

    @Test
    void whoHasNotSeenTheLatestDoesNotOverwriteIt() {
        change(Map.of("version", 0, "city", "Depok")).then().statusCode(200);

        change(Map.of("version", 0, "city", "Bogor")).then().statusCode(409).body("code", equalTo("stale_write"));

        assertThat(Sql.one("select city from setting")).isEqualTo("Depok");
        change(Map.of("version", 1, "city", "Bogor")).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "centre_name     | \"\"",
                "centre_name     | \"a\\u0007b\"",
                "address         | \"a\\u202eb\"",
                "city            | \"a\\nb\"",
                "email           | \"kantor\"",
                "whatsapp        | \"telepon saja\"",
                "whatsapp        | \"123\"",
                "logo            | \"/uploads/somebody-elses\"",
                "signatory_name  | \"a\\nb\"",
                "tax_line        | \"a\\tb\"",
                "reminder_hours  | [0]",
                "reminder_hours  | [721]",
                "reminder_hours  | [null]",
                "reminder_hours  | [1,2,3,4,5,6,7,8,9,10,11]",
                "upload_quota_mb | 0",
                "upload_quota_mb | 100001",
                "upload_quota_mb | \"many\""
            })
    void everyFieldHasItsRule(String field, String value) {
        var before = Sql.one("select setting::text from setting");

        var answer = send("{\"%s\":%s}".formatted(field, value));

        answer.then().statusCode(400).body("code", equalTo("validation_failed"));
        assertThat(answer.<Map<String, String>>path("error")).containsOnlyKeys(field);
        assertThat(Sql.one("select setting::text from setting")).isEqualTo(before);
    }

    @Test
    void theTrailTellsWhatWasChangedAndNothingElse() {
        var already = deeds();

        change(Map.of("city", "Depok", "centre_name", "Brevet"));
        change(Map.of("city", "Depok"));

        assertThat(deeds() - already).isEqualTo(1);
        Map<String, Object> deed = office.get("/audit?action=setting.changed").path("data[0]");
        assertThat(deed).containsEntry("before", Map.of("city", "")).containsEntry("after", Map.of("city", "Depok"));
    }

    @Test
    void thereIsOneCentre() {
        assertThatThrownBy(() -> Sql.change("insert into setting default values"))
                .hasMessageContaining("setting_only_one");
    }

    private static long deeds() {
        return Sql.count("select count(*) from audit_entry where action = 'setting.changed'");
    }

    private Response change(Map<String, Object> what) {
        return office.request().contentType(ContentType.JSON).body(what).patch("/api/v1/settings");
    }

    private Response send(String json) {
        return office.request().contentType(ContentType.JSON).body(json).patch("/api/v1/settings");
    }
}
