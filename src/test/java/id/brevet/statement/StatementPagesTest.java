package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.LedgerBalances;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office uploads a statement, maps its columns where it must, and confirms it once. */
@QuarkusTest
class StatementPagesTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String PAGE = "/admin/kas/mutasi";

    @Inject
    PreviewCleanupJob cleanup;

    private StatementClient bank;
    private PageClient kasir;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        bank = StatementClient.ofTheOnlyAccount();
        kasir = PageClient.signedIn(SamplePerson.admin());
    }

    @Test
    void aStrangeFileIsExplainedOnThePage() {
        var file = "Posting Date,Remark,Amount\n%s,TRSF BUDI,\"750,123.00 CR\"\n".formatted(TODAY);
        var asked = brings(file, Map.of());
        asked.then().statusCode(422);
        var page = Jsoup.parse(asked.asString());
        assertThat(page.select("#tanggal option").eachText()).contains("Posting Date", "Remark", "Amount");
        assertThat(page.select("#account_id option[selected]").val()).isEqualTo(bank.account());

        brings(file, Map.of("tanggal", "Posting Date")).then().statusCode(422);
        var told = brings(file, Map.of("tanggal", "Posting Date", "keterangan", "Remark", "jumlah", "Amount"));

        told.then().statusCode(303);
        assertThat(kasir.page(told.header("Location")).text()).contains("1 baru", "TRSF BUDI", "Rp750.123");
        brings(file, Map.of()).then().statusCode(303);
    }

    @Test
    void whoConfirmsTwiceIsToldAndNothingCountsTwice() {
        var before = LedgerBalances.unidentified();
        var preview = brings(StatementClient.HEAD + line(TODAY, "BUNGA", 2_500, "A"), Map.of())
                .header("Location");

        kasir.post(preview, Map.of("decision", "confirm")).then().statusCode(303);
        var again = kasir.post(preview, Map.of("decision", "confirm"));

        again.then().statusCode(409);
        assertThat(Jsoup.parse(again.asString()).select("[data-problems]")).hasSize(1);
        kasir.post(preview, Map.of("decision", "discard")).then().statusCode(409);
        assertThat(LedgerBalances.unidentified() - before).isEqualTo(2_500);
    }

    @Test
    void aProofIsAcceptedWithTheLineThatShowsItsMoney() {
        var budi = BuyerClient.create();
        var purchase = budi.ordered(SampleBatch.open(3));
        bank.uploadsAndConfirms(line(TODAY, "TRSF " + name(budi), total(purchase) + 5_000, "A"));
        budi.proves(purchase).then().statusCode(200);
        var found = bank.lines("unmatched").get(0).get("id");
        var desk = kasir.page("/admin/kas?id=" + purchase);
        assertThat(desk.select("#mutation-" + found).text())
                .contains(
                        "Rp" + rupiah(total(purchase) + 5_000), "Lebih bayar", "70 dari 100", "nama pembayar disebut");
        var version = desk.select("#mutation-" + found + " input[name=version]").val();
        var form = Map.of("decision", "accept", "version", version, "mutation_id", String.valueOf(found));

        kasir.post("/admin/kas/" + purchase, form).then().statusCode(303);

        budi.sees(purchase)
                .then()
                .body("data.payment_status", equalTo("paid"))
                .body("data.received_amount", equalTo((int) total(purchase) + 5_000));
        assertThat(bank.lines("matched")).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("purchase_id", purchase.toString()));
        LedgerBalances.assertBalanced();
    }

    @Test
    void whatNobodyTakesInIsThrownAwayAfterAWeek() {
        var left = brings(StatementClient.HEAD + line(TODAY, "A", 2_500, "A"), Map.of())
                .header("Location");
        var young = brings(StatementClient.HEAD + line(TODAY, "B", 2_500, "B"), Map.of())
                .header("Location");
        var taken = brings(StatementClient.HEAD + line(TODAY, "C", 2_500, "C"), Map.of())
                .header("Location");
        kasir.post(taken, Map.of("decision", "confirm")).then().statusCode(303);
        age(left, 8);
        age(young, 6);
        age(taken, 8);

        cleanup.run("recurring");

        kasir.get(left).then().statusCode(404);
        kasir.get(young).then().statusCode(200);
        kasir.get(taken).then().statusCode(200);
    }

    private Response brings(String file, Map<String, String> fields) {
        var request = kasir.request();
        fields.forEach(request::multiPart);
        return request.multiPart("csrf_token", kasir.token())
                .multiPart("account_id", bank.account())
                .multiPart("file", "bank.csv", file.getBytes(StandardCharsets.UTF_8))
                .post(PAGE);
    }

    private static void age(String statement, int days) {
        Sql.change(
                "update statement set created_at = now() - make_interval(days => ?) where id = ?::uuid",
                days,
                statement.substring(statement.lastIndexOf('/') + 1));
    }

    private static String name(BuyerClient buyer) {
        return Sql.one("select name from users where email = ?", buyer.person().email());
    }

    private static String rupiah(long amount) {
        return "%,d".formatted(amount).replace(',', '.');
    }
}
