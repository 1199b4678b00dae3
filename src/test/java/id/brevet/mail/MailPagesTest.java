package id.brevet.mail;

import static id.brevet.mail.Letters.address;
import static id.brevet.mail.Letters.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.PageClient;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailPagesTest {

    PageClient office;

    @BeforeEach
    void arrive() {
        office = PageClient.signedIn(SamplePerson.admin());
    }

    @Test
    void findsMailsByTheBeginningOfAnAddress() {
        var recipient = post(Letters.to(address("cari_ini")));
        var id = Letters.id(recipient);

        assertThat(found("q=" + recipient.substring(0, 20))).contains(id);
        assertThat(found("q=CARI_INI-")).contains(id);
        assertThat(found("q=cari_ini-&status=kept")).contains(id);
        assertThat(found("q=cari_ini-&status=sent")).doesNotContain(id);
        assertThat(found("q=cari_ini-&status=entah")).isEmpty();
        assertThat(found("q=ari_ini-")).doesNotContain(id);
        assertThat(found("q=cari%25ini-")).doesNotContain(id);
        assertThat(found("q=cariXini-")).doesNotContain(id);
    }

    @Test
    void turnsPagesWithTheFilterKept() {
        post(Letters.to(address("halaman")));
        post(Letters.to(address("halaman")));

        var page = office.page("/admin/surat?q=halaman-&limit=1");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("a[rel=next]").attr("href")).contains("q=halaman-", "page=2");
    }

    @Test
    void saysLoudlyThatThereIsNoServer() {
        var recipient = post(Letters.to(address("orang")));

        assertThat(office.page("/admin/surat").select(".alert").text()).contains("Server email belum diatur");
        assertThat(office.page("/admin/surat/" + Letters.id(recipient))
                        .select(".alert")
                        .text())
                .contains("Server email belum diatur");
        assertThat(office.page("/admin").select("a[href=/admin/surat]")).isNotEmpty();
    }

    @Test
    void neverDrawsTheHtmlOfAMail() {
        var qute = io.quarkus.arc.Arc.container()
                .instance(io.quarkus.qute.Engine.class)
                .get();
        var hostile = qute.parse("<script>alert(1)</script><img src=x onerror=alert(1)>")
                .instance();
        var recipient = address("orang");
        post(new Letter(recipient, id.brevet.web.Language.INDONESIAN, "<b>Halo</b>", hostile, hostile));

        var answer = office.get("/admin/surat/" + Letters.id(recipient));

        var page = Jsoup.parse(answer.asString());
        assertThat(page.select("main script, main img, main b, main iframe")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<b>Halo</b>");
        assertThat(page.select(".verbatim").text()).contains("<script>");
    }

    @Test
    void handsOutFilesToKeep() {
        var recipient = post(Letters.to(address("orang")).attach("kuitansi \"é\".txt", "text/html", new byte[] {7, 8}));
        var id = Letters.id(recipient);
        var program = ApiClient.signedIn(SamplePerson.admin());

        for (var answer :
                java.util.List.of(office.get("/admin/surat/" + id + "/lampiran/1"), program.get(file(id, 1)))) {
            answer.then().statusCode(200).contentType("text/html").header("X-Content-Type-Options", "nosniff");
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"kuitansi ____.txt\"".replace("____", "___")
                            + "; filename*=UTF-8''kuitansi%20%22%C3%A9%22.txt");
            assertThat(answer.asByteArray()).containsExactly(7, 8);
        }
        program.get("/outbox?recipient=" + recipient)
                .then()
                .body("data[0].attachments[0].n", equalTo(1))
                .body("data[0].attachments[0].size", equalTo(2))
                .body("data[0].attachments[0].type", equalTo("text/html"));
        program.get(file(id, 2)).then().statusCode(404);
    }

    @Test
    void keepsToTheTruthWhenAMailCannotBeSentAgain() {
        var id = Letters.id(post(Letters.to(address("orang"))));

        var page = office.post("/admin/surat/" + id, Map.of());
        page.then().statusCode(409);
        assertThat(Jsoup.parse(page.asString()).select(".alert").text()).contains("tidak dapat dikirim ulang");
        var row = office.post("/admin/surat/" + id + "/baris", Map.of());
        row.then().statusCode(409);
        assertThat(row.asString().strip()).startsWith("<tr id=\"mail-" + id).endsWith("</tr>");
        ApiClient.signedIn(SamplePerson.admin())
                .post("/outbox/" + id + "/retry", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("invalid_transition"));
        assertThat(Sql.count("select count(*) from audit_entry where object_id = ?::uuid", id))
                .isZero();
    }

    private java.util.List<String> found(String query) {
        return office.page("/admin/surat?limit=100&" + query).select("tbody tr").eachAttr("id").stream()
                .map(it -> it.substring("mail-".length()))
                .toList();
    }

    private static String file(String id, int n) {
        return "/outbox/" + id + "/attachments/" + n;
    }
}
