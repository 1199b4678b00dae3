package id.brevet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import id.brevet.support.ApiClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.NewestMail;
import id.brevet.support.PageClient;
import id.brevet.support.SampleFiles;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import id.brevet.support.StudentWithProof;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office's decision about a student's proof. */
@QuarkusTest
class StudentProofReviewTest implements ClockAndRateLimitReset {

    ApiClient office;
    StudentWithProof sari;

    @BeforeEach
    void arrive() {
        office = ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API);
        sari = StudentWithProof.create();
    }

    @Test
    void anApprovalIsToldByMailAndBell() {
        judge(Map.of("decision", "approve")).then().statusCode(200).body("data.profile.group_verified", equalTo(true));

        assertThat(NewestMail.to(sari.person().email()).text()).contains("disetujui");
        assertThat(notices()).containsExactly("proof_approved");
        assertThat(Sql.column(
                        "select action from audit_entry where object_id = ?",
                        sari.person().id()))
                .containsExactly("user.proof_approved");
    }

    @Test
    void aRefusalNeedsAReasonWhichItsOwnerReads() {
        judge(Map.of("decision", "refuse")).then().statusCode(400).body("error", hasKey("reason"));
        judge(Map.of("decision", "refuse", "reason", "  ")).then().statusCode(400);
        assertThat(notices()).isEmpty();

        judge(Map.of("decision", "refuse", "reason", "Foto buram")).then().statusCode(200);

        assertThat(sari.verified()).isFalse();
        assertThat(NewestMail.to(sari.person().email()).text()).contains("Foto buram");
        assertThat(ApiClient.signedIn(sari.person()).get("/me/notices").<String>path("data[0].text"))
                .contains("Foto buram");
    }

    @Test
    void isDecidedOnceHoweverManyDecide() throws InterruptedException {
        var answers = Concurrently.times(6, it -> judge(
                        it % 2 == 0 ? Map.of("decision", "approve") : Map.of("decision", "refuse", "reason", "x"))
                .statusCode());

        assertThat(answers).contains(200).containsOnly(200, 409);
        assertThat(Collections.frequency(answers, 200)).isLessThanOrEqualTo(2);
        assertThat(sari.verified()).isTrue();
        assertThat(Sql.count(
                        "select count(*) from audit_entry where object_id = ? and action = 'user.proof_approved'",
                        sari.person().id()))
                .isOne();
    }

    @Test
    void aProofThatNobodyHasSeenIsNotApproved() {
        var another = "/uploads/" + SampleFiles.upload(sari.person().email());
        ApiClient.signedIn(sari.person())
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("nim_proof", another))
                .patch("/api/v1/me");

        judge(Map.of("decision", "approve", "nim_proof", sari.proof()))
                .then()
                .statusCode(409)
                .body("code", equalTo("stale_write"));

        assertThat(sari.verified()).isFalse();
    }

    /** The same proof under another group is another claim. */
    @Test
    void aClaimThatNobodyHasSeenIsNotApproved() {
        var kasir = PageClient.signedIn(SamplePerson.admin());
        var desk = "/admin/verifikasi/" + sari.person().id();
        var seen = PageClient.formFields(
                kasir.page("/admin/verifikasi?id=" + sari.person().id()), desk);
        seen.put("decision", "approve");
        ApiClient.signedIn(sari.person())
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("group_type", "mahasiswa_non_gunadarma"))
                .patch("/api/v1/me");

        kasir.post(desk, seen).then().statusCode(409);

        assertThat(sari.verified()).isFalse();
    }

    @Test
    void whoeverDecidesSecondIsTold() {
        var kasir = PageClient.signedIn(SamplePerson.admin());
        var desk = "/admin/verifikasi/" + sari.person().id();
        var seen = PageClient.formFields(
                kasir.page("/admin/verifikasi?id=" + sari.person().id()), desk);
        judge(Map.of("decision", "refuse", "reason", "Foto buram")).then().statusCode(200);

        seen.put("decision", "approve");
        kasir.post(desk, seen).then().statusCode(409);
        seen.putAll(Map.of("decision", "refuse", "reason", "Foto buram"));
        kasir.post(desk, seen).then().statusCode(409);

        assertThat(sari.verified()).isFalse();
        assertThat(notices()).containsExactly("proof_refused");
    }

    @Test
    void theQueueLeadsFromTheOldestOn() {
        var joko = StudentWithProof.create();
        Sql.change(
                "update users set proof_sent_at = proof_sent_at - interval '1 day' where id = ?",
                sari.person().id());
        Sql.change(
                "update users set proof_sent_at = proof_sent_at - interval '2 days' where id = ?",
                joko.person().id());
        var kasir = PageClient.signedIn(SamplePerson.admin());
        var page = kasir.page("/admin/verifikasi");
        assertThat(page.select("article").attr("id"))
                .isEqualTo("user-" + joko.person().id());
        assertThat(page.select("img.proof").attr("src")).isEqualTo(joko.proof());

        var decided = kasir.post(
                "/admin/verifikasi/" + joko.person().id(), Map.of("decision", "approve", "nim_proof", joko.proof()));

        decided.then().statusCode(303);
        var next = kasir.page(decided.header("Location"));
        assertThat(next.select("article").attr("id"))
                .isEqualTo("user-" + sari.person().id());
        assertThat(next.text()).contains("Bukti disetujui");
        assertThat(joko.verified()).isTrue();
    }

    @Test
    void aRefusalWithoutReasonShowsTheSameStudentAgain() {
        var kasir = PageClient.signedIn(SamplePerson.admin());

        var answer = kasir.post("/admin/verifikasi/" + sari.person().id(), Map.of("decision", "refuse", "reason", ""));

        answer.then().statusCode(422);
        assertThat(answer.asString())
                .contains("Tulis alasannya")
                .contains("user-" + sari.person().id());
    }

    private java.util.List<String> notices() {
        return Sql.column(
                "select word from notice where user_id = ?", sari.person().id());
    }

    private Response judge(Map<String, Object> decision) {
        return office.post("/users/" + sari.person().id() + "/verification", decision);
    }
}
