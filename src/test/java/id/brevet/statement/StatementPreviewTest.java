package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.PageClient;
import id.brevet.support.QrisSamples;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.SqlStatements;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preview of a statement, and its page right after the confirmation. */
@QuarkusTest
class StatementPreviewTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String PAGE = "/admin/kas/mutasi";

    private StatementClient bank;
    private PageClient kasir;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        bank = StatementClient.ofTheOnlyAccount();
        kasir = PageClient.signedIn(SamplePerson.admin());
    }

    @Test
    void columnsThatNobodyKnowsAreAskedForInASentence() {
        var asked = brings(bank.account(), "Tgl Transaksi,Uraian,Nilai\n%s,TRSF,\"1,000.00 CR\"\n".formatted(TODAY));

        asked.then().statusCode(422);
        var page = Jsoup.parse(asked.asString());
        assertThat(page.select("[data-problems]").text())
                .contains("Nama kolom berkas ini belum dikenal")
                .doesNotContain("Uraian");
        assertThat(page.select("[data-problems] a").eachAttr("href")).containsExactly("#tanggal");
        assertThat(page.select("#tanggal-wrong")).hasSize(1);
    }

    @Test
    void whoeverForgetsAColumnIsAskedOnceMoreWithWhatWasTold() {
        var file = "Tgl Transaksi,Uraian,Nilai\n%s,TRSF,\"1,000.00 CR\"\n".formatted(TODAY);
        var asked = kasir.request()
                .multiPart("csrf_token", kasir.token())
                .multiPart("account_id", bank.account())
                .multiPart("keterangan", "Nilai")
                .multiPart("file", "bank.csv", file.getBytes(UTF_8))
                .post(PAGE);

        asked.then().statusCode(422);
        var page = Jsoup.parse(asked.asString());
        assertThat(page.select("#tanggal-wrong").text()).contains("Pilih paling sedikit kolom tanggal");
        assertThat(page.select("#keterangan option[selected]").text()).isEqualTo("Nilai");
        assertThat(page.select("#tanggal option")).hasSize(4);
    }

    @Test
    void whatCameWithAnotherStatementMeanwhileIsMarkedAndNotNew() {
        var lines = line(TODAY, "BUNGA", 2_500, "A") + line(TODAY, "BIAYA", 3_500, "B");
        String waiting = bank.uploads(lines + line(TODAY, "LAIN", 4_500, "C")).path("data.id");
        bank.uploadsAndConfirms(lines);

        bank.client()
                .request()
                .get("/api/v1/statements/" + waiting)
                .then()
                .body("data.new", equalTo(1))
                .body("data.duplicates", equalTo(2))
                .body("data.lines", equalTo(3));
        var page = kasir.page(PAGE + "/" + waiting);
        assertThat(page.text()).contains("1 baru", "2 sudah pernah dimasukkan", "Masukkan 1 baris");
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody tr:contains(Sudah pernah masuk)")).hasSize(2);
        assertThat(page.select("tbody tr:contains(LAIN)").text()).contains("Pratinjau");
        assertThat(Sql.count("select fresh from statement where id = ?::uuid", waiting))
                .isEqualTo(3);
    }

    @Test
    void afterwardsItIsSaidWhatBecameOfTheLines() {
        var paid = BuyerClient.create().ordered(SampleBatch.open(3));
        bank.uploadsAndConfirms(line(TODAY, "LAIN", 4_500, "X"));
        var late = BuyerClient.create();
        var cancelled = late.ordered(SampleBatch.open(3));
        late.cancels(cancelled).then().statusCode(200);
        var preview = bank.uploads(line(TODAY, "TRSF", total(paid), "A")
                        + line(TODAY, "TRSF", total(cancelled), "B")
                        + line(TODAY, "BUNGA", 2_500, "C"))
                .<String>path("data.id");

        var confirmed = kasir.post(PAGE + "/" + preview, Map.of("decision", "confirm"));

        var page = kasir.page(confirmed.header("Location"));
        assertThat(page.select("[role=status]").text())
                .contains("1 baris milik tagihan, 1 terlambat, 1 belum cocok", "Yang belum cocok");
        var open = page.select("[role=status] a").attr("href");
        assertThat(open).isEqualTo("/admin/kas/mutasi/baris?state=unmatched&statement_id=" + preview);
        var lines = kasir.page(open);
        assertThat(lines.select("tbody tr")).singleElement().satisfies(it -> assertThat(it.text())
                .contains("BUNGA"));
        assertThat(lines.select("input[name=statement_id]").val()).isEqualTo(preview);
    }

    @Test
    void ofTwoWhoWouldPayTheSameTheSecondIsTooMuch() {
        var total = total(BuyerClient.create().ordered(SampleBatch.open(3)));
        var brought = bank.uploads(line(TODAY.plusDays(1), "TRSF", total, "B") + line(TODAY, "TRSF", total, "A"));

        brought.then()
                .body("data.matches.find { it.line == 2 }.kind", equalTo("over"))
                .body("data.matches.find { it.line == 3 }.kind", equalTo("exact"));
        var page = kasir.page(PAGE + "/" + brought.path("data.id"));
        assertThat(page.select("tbody tr:has(.sub:containsOwn(B))").text()).contains("Lebih bayar");
        assertThat(page.select("tbody tr:has(.sub:containsOwn(A))").text()).contains("Cocok");
    }

    @Test
    void aPreviewAndAStatementAskLittle() {
        String preview = bank.uploads(line(TODAY, "A", 2_500, "A") + line(TODAY, "B", 2_600, "B"))
                .path("data.id");

        assertThat(asked(preview)).isLessThanOrEqualTo(8);
        bank.confirms(preview).then().statusCode(200);
        assertThat(asked(preview)).isLessThanOrEqualTo(8);
    }

    @Test
    void aPaymentCodeHasNoStatement() {
        SampleReceivingAccount.useQris(QrisSamples.of("wall"));
        var code = Sql.one("select id from receiving_account where kind = 'qris' and is_active");
        var lines = StatementClient.HEAD + line(TODAY, "A", 2_500, "A");

        new StatementClient(bank.client(), code)
                .uploads(line(TODAY, "A", 2_500, "A"))
                .then()
                .statusCode(400)
                .body("error.account_id", containsString("QRIS tidak punya mutasi"));
        var refused = brings(code, lines);
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).select("#account_id-wrong").text())
                .contains("QRIS tidak punya mutasi");
    }

    @Test
    void aStatementOfACodeFromBeforeSpoilsNoPage() {
        SampleReceivingAccount.useQris(QrisSamples.of("wall"));
        String id = bank.uploadsAndConfirms(line(TODAY, "A", 2_500, "A")).path("data.id");
        Sql.change(
                "update statement set receiving_account_id = (select id from receiving_account where kind = 'qris' and is_active) where id = ?::uuid",
                id);

        assertThat(kasir.page(PAGE).select("#statement-" + id).text()).contains("QRIS");
        kasir.get(PAGE + "/" + id).then().statusCode(200);
        bank.client().request().get("/api/v1/statements/" + id).then().statusCode(200);
        Sql.change("update statement set receiving_account_id = ?::uuid where id = ?::uuid", bank.account(), id);
    }

    private long asked(String statement) {
        kasir.get(PAGE + "/" + statement).then().statusCode(200);
        return SqlStatements.during(() -> kasir.get(PAGE + "/" + statement)).count();
    }

    private Response brings(String account, String file) {
        return kasir.request()
                .multiPart("csrf_token", kasir.token())
                .multiPart("account_id", account)
                .multiPart("file", "bank.csv", file.getBytes(UTF_8))
                .post(PAGE);
    }
}
