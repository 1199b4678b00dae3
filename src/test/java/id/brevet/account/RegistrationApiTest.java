package id.brevet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.Registrations;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RegistrationApiTest implements ClockAndRateLimitReset {

    final Map<String, Object> form = Registrations.form();

    @ParameterizedTest
    @CsvSource({"umum, true", "mahasiswa_gunadarma, false", "mahasiswa_non_gunadarma, false"})
    void takesSomebodyIn(String group, boolean verified) {
        form.put("group_type", group);

        register()
                .then()
                .statusCode(201)
                .body("success", equalTo(true))
                .body("data.email", equalTo(form.get("email")))
                .body("data.role_type", equalTo("siswa"))
                .body("data.avatar", equalTo(""))
                .body("data.email_verified", equalTo(false))
                .body("data.profile.group_type", equalTo(group))
                .body("data.profile.group_verified", equalTo(verified))
                .body("data.profile.birth_date", equalTo("2000-01-01T00:00:00Z"))
                .body("data.profile.nim", nullValue())
                .body("data.profile", hasKey("nim_proof"));
    }

    @Test
    void sendsACodeAndALinkThatGoesToOurOwnPage() {
        register().then().statusCode(201);

        var letter = NewestMail.to(email());
        assertThat(letter.code()).hasSize(6);
        assertThat(letter.text()).contains("/verifikasi?token=" + letter.token());
    }

    @Test
    void storesNeitherPasswordNorCodeNorToken() {
        register().then().statusCode(201);

        var letter = NewestMail.to(email());
        var tables = Sql.one(
                "select string_agg(u::text || c::text, '') from users u join confirmation c"
                        + " on c.user_id = u.id where email = ?",
                email());
        assertThat(tables).doesNotContain(form.get("password").toString(), letter.token());
        assertThat(Sql.one("select password from users where email = ?", email()))
                .startsWith("$2a$10$");
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01", "2000-01-01T00:00:00Z", "2000-01-01T10:00:00+07:00"})
    void readsADayInBothForms(String day) {
        form.put("birth_date", day);

        register().then().statusCode(201).body("data.profile.birth_date", equalTo("2000-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2999-01-01", "2999-01-01T00:00:00Z", "kemarin", "2000-02-30", "2000-01-01T00:00:00"})
    void refusesADayThatIsNone(String day) {
        form.put("birth_date", day);

        assertInvalid("birth_date");
    }

    @Test
    void namesEveryMissingFieldAsOnTheWire() {
        var answer = ApiClient.STRANGER.post("/auth/register", Map.of());

        answer.then().statusCode(400).body("code", equalTo("validation_failed"));
        Map<String, String> problems = answer.path("error");
        assertThat(problems.keySet())
                .containsExactlyInAnyOrder(
                        "name",
                        "email",
                        "phone",
                        "password",
                        "group_type",
                        "institution",
                        "origin",
                        "birth_date",
                        "address");
        assertThat(problems.values()).allMatch(it -> it.matches("[A-Z].*"));
    }

    @Test
    void bothPasswordsMustBeTheSame() {
        form.put("confirm_password", "teh hitam tanpa gula");

        assertInvalid("confirm_password");
    }

    @Test
    void papersComeLater() {
        form.put("nim_proof", "/uploads/ktm.png");

        assertInvalid("nim_proof");
    }

    @Test
    void groupsAreThoseOfTheCentre() {
        form.put("group_type", "direksi");

        assertInvalid("group_type");
    }

    /** S15: fields that a registration does not have are ignored. */
    @Test
    void nobodyPromotesThemselves() {
        form.putAll(Map.of(
                "role_type",
                "admin",
                "role",
                "admin",
                "is_verified",
                true,
                "email_verified",
                true,
                "group_verified",
                true,
                "is_active",
                false,
                "id",
                "0198c0de-0000-7000-8000-000000000000",
                "created_at",
                "2001-01-01T00:00:00Z",
                "version",
                7));
        form.put("group_type", "mahasiswa_gunadarma");

        register().then().statusCode(201);

        var row = "select concat_ws(' ', role, email_verified_at is null, group_verified, is_active, version,"
                + " created_at > '2002-01-01', id::text like '0198c0de%') from users where email = ?";
        assertThat(Sql.one(row, email())).isEqualTo("siswa t f t 0 t f");
    }

    private Response register() {
        return ApiClient.STRANGER.post("/auth/register", form);
    }

    private String email() {
        return form.get("email").toString();
    }

    private void assertInvalid(String field) {
        register()
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("error.keySet()", equalTo(java.util.Set.of(field)));
        assertThat(Sql.count("select count(*) from users where email = ?", email()))
                .isZero();
    }
}
