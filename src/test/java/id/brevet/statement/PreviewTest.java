package id.brevet.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Bank;
import id.brevet.support.Newcomer;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the office sees before it takes a statement in, and right after. */
@QuarkusTest
class PreviewTest implements Afresh {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final String PAGE = "/admin/kas/mutasi";

    private Bank bank;
    private Visitor kasir;

    @BeforeEach
    void arrange() {
        AnAccount.open();
        bank = Bank.ofTheOnlyAccount();
        kasir = Visitor.signedIn(Newcomer.admin());
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

    private Response brings(String account, String file) {
        return kasir.request()
                .multiPart("csrf_token", kasir.token())
                .multiPart("account_id", account)
                .multiPart("file", "bank.csv", file.getBytes(UTF_8))
                .post(PAGE);
    }
}
