package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.SampleFiles;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProfileApiTest implements ClockAndRateLimitReset {

    SamplePerson budi;
    ApiClient client;

    @BeforeEach
    void arrive() {
        budi = SamplePerson.student();
        client = ApiClient.signedIn(budi);
    }

    @Test
    void olderClientsFindTheSameUnderUsers() {
        client.put("/users/me", Map.of("institution", "PT Baru")).then().statusCode(200);

        client.get("/users/me")
                .then()
                .body("data.id", equalTo(budi.id().toString()))
                .body("data.profile.institution", equalTo("PT Baru"))
                .body("data.profile.origin", equalTo("Jakarta"));
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' a ', name",
        "name, '', name",
        "institution, '  ', institution",
        "phone, 12, phone",
        "email, bukan, email",
        "birth_date, 2999-01-01, birth_date",
        "group_type, dosen, group_type",
    })
    void whatBreaksARuleIsNamed(String field, String value, String blamed) {
        patch(Map.of(field, value))
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("error", hasKey(blamed));
    }

    @Test
    void nobodyMakesMoreOfThemselvesThanTheyAre() {
        var before = row();

        patch(Map.of(
                        "role",
                        "admin",
                        "role_type",
                        "admin",
                        "group_verified",
                        true,
                        "is_active",
                        false,
                        "extra_time_percent",
                        100,
                        "id",
                        "00000000-0000-0000-0000-000000000000",
                        "version",
                        99))
                .then()
                .statusCode(200);

        assertThat(row()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avatar", "nim_proof"})
    void nobodyNamesAFileThatIsNotTheirs(String field) {
        var another = "/uploads/" + SampleFiles.upload(SamplePerson.student().email());

        for (var address : new String[] {another, "/uploads/nowhere.png", "/etc/passwd"}) {
            patch(Map.of(field, address)).then().statusCode(400).body("error", hasKey(field));
        }
        patch(Map.of(field, "/uploads/" + SampleFiles.upload(budi.email())))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avatar", "nim_proof"})
    void notEverythingIsAFaceOrAProof(String field) {
        var request = client.request();
        SampleFiles.addTo(request, Map.of("location", "bukti", "file", "@catatan.txt"));
        var note = request.post("/api/v1/upload/documents").<String>path("data");

        patch(Map.of(field, note)).then().statusCode(400).body("error", hasKey(field));
    }

    @Test
    void aFaceIsForEverybodySignedInAndAProofForTheOffice() {
        var face = "/uploads/" + SampleFiles.upload(budi.email());
        var proof = "/uploads/" + SampleFiles.upload(budi.email());
        patch(Map.of("avatar", face, "nim_proof", proof)).then().statusCode(200);
        var other = ApiClient.signedIn(SamplePerson.student());

        assertThat(other.request().get(face).statusCode()).isEqualTo(200);
        assertThat(other.request().get(proof).statusCode()).isEqualTo(404);
        assertThat(ApiClient.signedIn(SamplePerson.admin()).request().get(proof).statusCode())
                .isEqualTo(200);
        assertThat(ApiClient.STRANGER.request().get(face).statusCode()).isEqualTo(401);
    }

    @Test
    void aNumberThatAnotherHasIsRefusedHoweverItIsWritten() {
        var other = SamplePerson.student();
        var phone = Sql.one("select phone from users where id = ?", other.id());

        patch(Map.of("phone", "+62" + phone.substring(1)))
                .then()
                .statusCode(409)
                .body("code", equalTo("already_registered"));
    }

    @Test
    void aNewNumberIsToldToTheMailbox() {
        var phone = SamplePerson.randomPhone();

        patch(Map.of("phone", phone)).then().statusCode(200);

        assertThat(NewestMail.to(budi.email()).text()).contains(phone);
    }

    @Test
    void agreeingIsRememberedWithVersionAndTime() {
        client.post("/me/consent", Map.of()).then().statusCode(200);

        client.get("/me").then().body("data.consent_version", equalTo(PrivacyPolicy.VERSION));
        assertThat(Sql.one("select consented_at is not null from users where id = ?", budi.id()))
                .isEqualTo("t");
    }

    private Response patch(Map<String, Object> change) {
        return client.request().contentType(ContentType.JSON).body(change).patch("/api/v1/me");
    }

    private String row() {
        return Sql.one(
                "select concat_ws(' ', id, name, role, group_type, group_verified, is_active, extra_time_percent)"
                        + " from users where id = ?",
                budi.id());
    }
}
