package id.brevet.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.NewestMail;
import id.brevet.support.SamplePerson;
import id.brevet.support.Spreadsheet;
import id.brevet.support.Sql;
import id.brevet.support.Wait;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The import of everybody on a sheet, or of nobody, by the API. */
@QuarkusTest
class RosterApiTest implements ClockAndRateLimitReset {

    static final List<String> HEAD = List.of("Nama lengkap", "Email", "Telepon", "Kelompok", "Tanggal lahir");

    ApiClient office;
    long before;

    @BeforeEach
    void arrive() {
        office = ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API);
        before = people();
    }

    @Test
    void showsWhatWouldHappenAndDoesNothing() {
        sent(Spreadsheet.of(HEAD, row("Ani Lestari"), row("Joko Susilo")), false)
                .then()
                .statusCode(200)
                .body("data.rows", equalTo(2))
                .body("data.created", equalTo(0))
                .body("data.errors", empty());

        assertThat(people()).isEqualTo(before);
    }

    @Test
    void takesEverybodyInAndInvitesThemOnce() {
        var ani = row("Ani Lestari");

        sent(Spreadsheet.of(HEAD, ani, row("Joko Susilo")), true).then().body("data.created", equalTo(2));

        Wait.until("the invitations", () -> invited() == 2);
        assertThat(Sql.count("select count(*) from mail where subject = 'Akun Anda sudah dibuat'"))
                .isEqualTo(2);
        var letter = NewestMail.to(ani.get(1));
        ApiClient.STRANGER
                .post(
                        "/auth/reset-password",
                        Map.of("token", letter.token(), "password", "kopi-hitam-1", "confirm_password", "kopi-hitam-1"))
                .then()
                .statusCode(200);
        ApiClient.STRANGER.login(ani.get(1), "kopi-hitam-1").then().statusCode(200);
    }

    @Test
    void aSheetWithOneFaultTakesNobodyIn() {
        var known = SamplePerson.student();
        var twice = row("Dua Kali");
        var rows = Stream.of(
                        row("Ani Lestari"),
                        List.of("Jo", "bukan email", "12", "dosen", "kemarin"),
                        List.of("Sudah Ada", known.email(), SamplePerson.randomPhone(), "umum", ""),
                        twice,
                        List.of(
                                "Dua Kali",
                                SamplePerson.randomEmail(),
                                "+62" + twice.get(2).substring(1),
                                "",
                                ""))
                .toList();

        var answer = sent(Spreadsheet.of(HEAD, rows.toArray(List[]::new)), true);

        answer.then().statusCode(200).body("data.created", equalTo(0));
        assertThat(answer.<List<Map<String, Object>>>path("data.errors"))
                .extracting(it -> it.get("row") + " " + it.get("column"))
                .containsExactly(
                        "3 Kelompok",
                        "3 Nama lengkap",
                        "3 Email",
                        "3 Telepon",
                        "3 Tanggal lahir",
                        "4 Email",
                        "6 Telepon");
        assertThat(people()).isEqualTo(before + 1);
    }

    @Test
    void aSheetSentTwiceAtOnceIsTakenInOnce() throws InterruptedException {
        var sheet = Spreadsheet.of(HEAD, row("Ani Lestari"), row("Joko Susilo"));

        var answers = Concurrently.times(3, it -> sent(sheet, true));

        assertThat(answers.stream().filter(it -> it.statusCode() == 200 && it.<Integer>path("data.created") == 2))
                .hasSize(1);
        assertThat(people()).isEqualTo(before + 2);
    }

    @Test
    void whatIsNoSheetIsRefused() {
        sent("bukan lembar".getBytes(), true).then().statusCode(400);
        office.request()
                .multiPart("commit", "true")
                .post("/api/v1/users/import")
                .then()
                .statusCode(400)
                .body("error", hasKey("file"));
        sent(Spreadsheet.of(List.of("Nama", "Umur")), true).then().statusCode(400);
        sent(Spreadsheet.of(List.of("Nama", "Umur"), List.of("Ani", "20")), true)
                .then()
                .statusCode(400)
                .body("code", equalTo("roster_columns"));
    }

    @Test
    void whoeverLeftMeanwhileIsNotInvited() {
        var ani = row("Ani Lestari");
        var joko = row("Joko Susilo");
        sent(Spreadsheet.of(HEAD, ani, joko), true).then().body("data.created", equalTo(2));
        Wait.until("the invitations", () -> invited() == 2);
        Sql.change("update invitation set posted_at = null");
        Sql.change("delete from confirmation");
        Sql.change("delete from mail");
        Sql.change("update users set is_active = false where email = ?", joko.get(1));

        var roster = Sql.one("select id::text from imported_roster");
        io.quarkus.arc.Arc.container().instance(InvitationJob.class).get().run(roster);

        assertThat(Sql.column("select recipient from mail")).containsExactly(ani.get(1));
    }

    private static List<String> row(String name) {
        return List.of(
                name, SamplePerson.randomEmail(), SamplePerson.randomPhone(), "Mahasiswa Gunadarma", "1999-05-21");
    }

    private Response sent(byte[] sheet, boolean commit) {
        return office.request()
                .multiPart("file", "pengguna.xlsx", sheet)
                .multiPart("commit", String.valueOf(commit))
                .post("/api/v1/users/import");
    }

    private static long people() {
        return Sql.count("select count(*) from users");
    }

    private static long invited() {
        return Sql.count("select count(*) from invitation where posted_at is not null");
    }
}
