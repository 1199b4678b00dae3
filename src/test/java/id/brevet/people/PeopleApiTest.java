package id.brevet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.Registrations;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import id.brevet.support.StudentWithProof;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PeopleApiTest implements ClockAndRateLimitReset {

    ApiClient office;

    @BeforeEach
    void arrive() {
        office = ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API);
    }

    @ParameterizedTest
    @CsvSource({"name", "email", "phone", "nim"})
    void isSearchedByWhatPeopleAreKnownBy(String column) {
        var person = SamplePerson.student();
        var mark = "0" + UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 9);
        var value = column.equals("email") ? "x" + mark + "@contoh.id" : column.equals("name") ? "Sari " + mark : mark;
        Sql.change("update users set %s = ? where id = ?".formatted(column), value, person.id());

        office.get("/users?q=" + mark)
                .then()
                .body("data.id", contains(person.id().toString()));
        office.get("/users?q=" + mark.substring(2))
                .then()
                .body("data.id", contains(person.id().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "!", "%5C", "'", "100%25!_"})
    void whatIsTypedIsLookedForAsItStands(String q) {
        office.request()
                .urlEncodingEnabled(false)
                .get("/api/v1/users?q=" + q)
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
    }

    @Test
    void isFilteredByRoleGroupProofAndActivity() {
        var applicant = StudentWithProof.create().person();
        var teacher = SamplePerson.of("guru");
        Sql.change("update users set is_active = false where id = ?", teacher.id());

        office.get("/users?has_proof=true&group_verified=false&group_type=mahasiswa_gunadarma")
                .then()
                .body("data.email", containsInAnyOrder(applicant.email(), "mahasiswa@brevet.local"));
        office.get("/users?is_active=false&role_type=guru")
                .then()
                .body("data.id", contains(teacher.id().toString()));
        office.get("/users?role_type=admin")
                .then()
                .body("data.email", containsInAnyOrder("admin@brevet.local", "kasir@brevet.local"));
        office.get("/users?role_type=dosen&group_type=alumni&is_active=mungkin")
                .then()
                .body("meta.total", equalTo(7));
        office.get("/users?has_proof=false&role_type=siswa").then().body("data.email", contains("siswa@brevet.local"));
    }

    @Test
    void isOrderedAsAskedAndElseTheNewestFirst() {
        office.get("/users?sort=name&order=desc&limit=2")
                .then()
                .body("data.name", contains("Rina Kartika", "Putri Ayu Wulandari"))
                .body("meta.total", equalTo(5))
                .body("meta.total_pages", equalTo(3));
        office.get("/users?sort=email").then().body("data[0].email", equalTo("admin@brevet.local"));
        var newest = SamplePerson.student();
        Sql.change("update users set created_at = created_at + interval '1 day' where id = ?", newest.id());
        office.get("/users?sort=password;drop")
                .then()
                .body("data[0].id", equalTo(newest.id().toString()));
    }

    @Test
    void takesSomebodyInWhoCanSignInAtOnce() {
        var person = person("guru");

        office.post("/users", person)
                .then()
                .statusCode(201)
                .body("data.role_type", equalTo("guru"))
                .body("data.email_verified", equalTo(true));

        ApiClient.STRANGER
                .login(person.get("email").toString(), person.get("password").toString())
                .then()
                .statusCode(200);
        office.post("/users", person).then().statusCode(409).body("code", equalTo("already_registered"));
    }

    @Test
    void aStudentNeedsANikAndProvesANumber() {
        var student = person("siswa");
        student.remove("nik");
        student.put("nim", "50420001");

        office.post("/users", student)
                .then()
                .statusCode(400)
                .body("error", hasKey("nik"))
                .body("error", hasKey("nim_proof"));
    }

    @Test
    void changesOnlyWhatIsTold() {
        var person = SamplePerson.student();

        office.put("/users/" + person.id(), Map.of("name", "Nama Baru", "role", "guru", "extra_time_percent", 25))
                .then()
                .statusCode(200)
                .body("data.name", equalTo("Nama Baru"))
                .body("data.role_type", equalTo("guru"))
                .body("data.extra_time_percent", equalTo(25))
                .body("data.profile.institution", equalTo("PT Contoh"));
        assertThat(Sql.column("select action from audit_entry where object_id = ?", person.id()))
                .containsExactly("user.changed");
    }

    @Test
    void whoeverChangesWhatSomebodyElseHasJustChangedIsTold() {
        var person = SamplePerson.student();
        var version = Sql.count("select version from users where id = ?", person.id());
        office.put("/users/" + person.id(), Map.of("name", "Kasir Dahulu", "version", version))
                .then()
                .statusCode(200);

        office.put("/users/" + person.id(), Map.of("name", "Admin Kemudian", "version", version))
                .then()
                .statusCode(409)
                .body("code", equalTo("stale_write"));
        office.get("/users/" + person.id()).then().body("data.name", equalTo("Kasir Dahulu"));
    }

    @Test
    void deletesWhoeverNothingHangsOn() {
        var person = SamplePerson.student();
        ApiClient.signedIn(person);

        office.delete("/users/" + person.id()).then().statusCode(200);

        office.get("/users/" + person.id()).then().statusCode(404);
        assertThat(Sql.one("select before ->> 'email' from audit_entry where action = 'user.deleted'"))
                .isEqualTo(person.email());
    }

    @Test
    void mailsALinkToSetThePassword() {
        var person = SamplePerson.student();

        office.post("/users/" + person.id() + "/password-reset", Map.of())
                .then()
                .statusCode(200);
        office.post("/users/" + person.id() + "/password-reset", Map.of())
                .then()
                .statusCode(429);

        assertThat(NewestMail.to(person.email()).text()).contains("/atur-sandi?token=");
    }

    static Map<String, Object> person(String role) {
        var person = new HashMap<String, Object>(Registrations.form());
        person.remove("group_type");
        person.put("role_type", role);
        person.put("nik", "3276010101010001");
        return person;
    }
}
