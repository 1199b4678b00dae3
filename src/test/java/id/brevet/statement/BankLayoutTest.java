package id.brevet.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SampleFiles;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Spreadsheet;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements in the formats of many banks are read, or refused as a whole. */
@QuarkusTest
class BankLayoutTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private StatementClient bank;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        bank = StatementClient.ofTheOnlyAccount();
    }

    @Test
    void banksWriteInManyWays() {
        var windows =
                "tanggal;keterangan;masuk;keluar;saldo;referensi\r\n05/01/2026 08:15;Café Señor;0001.234.567,00;;9.000.000,00;007\r\n";
        bank.uploads("a.csv", windows.getBytes(Charset.forName("windows-1252")))
                .then()
                .statusCode(201)
                .body("data.lines", equalTo(1))
                .body("data.errors", empty());
        var tabs =
                "\ufefftanggal\tketerangan\tmasuk\tkeluar\tsaldo\treferensi\n2026-01-05\tBeta, gamma\t1,234,567.00\t\t\t\n";
        bank.uploads("b.csv", tabs.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("data.lines", equalTo(1))
                .body("data.errors", empty());
        bank.uploads("").then().statusCode(400).body("code", equalTo("statement_empty"));
        bank.uploads("c.csv", new byte[] {0, 1, 2}).then().statusCode(400);
    }

    @Test
    void otherColumnsAreExplainedOnceForEachAccount() {
        var file = ("Rekening,8880012345\nPosting Date,Remark,Amount,Balance\n%s,TRSF BUDI,\"750,123.00 CR\",1\n"
                        + "%s,ADM,\"5,000.00 DB\",1\n")
                .formatted(TODAY, TODAY)
                .getBytes(StandardCharsets.UTF_8);
        bank.uploads("bank.csv", file)
                .then()
                .statusCode(400)
                .body("code", equalTo("mapping_needed"))
                .body("error.columns", contains("Posting Date", "Remark", "Amount", "Balance"));

        var told = bank.client()
                .request()
                .multiPart("file", "bank.csv", file)
                .formParam("account_id", bank.account())
                .formParam("mapping", "{\"tanggal\":\"Posting Date\",\"keterangan\":\"Remark\",\"jumlah\":\"Amount\"}")
                .post("/api/v1/statements");
        told.then().statusCode(201).body("data.lines", equalTo(2)).body("data.errors", empty());
        bank.uploads("bank.csv", file).then().statusCode(201).body("data.lines", equalTo(2));

        bank.confirms(told.path("data.id")).then().statusCode(200);
        assertThat(bank.lines("unmatched")).singleElement().satisfies(it -> assertThat(it)
                .containsEntry("amount", 750_123)
                .containsEntry("description", "TRSF BUDI"));
    }

    @Test
    void whichWayMoneyWentMayStandInACellOfItsOwn() {
        bank.uploads(
                        "klik.csv",
                        """
                        Tanggal,Keterangan,Cabang,Jumlah,,Saldo
                        01/11/2026,TRSF E-BANKING DB PLN,0000,"500,000.00",DB,"1,000,000.00"
                        02/11/2026,TRSF E-BANKING CR BUDI,0000,"750,123.00",CR,"1,750,123.00"
                        03/11/2026,TRSF SITI,0000,"Rp 2.300.487",DB,"1,750,123.00"
                        03/11/2026,TRSF SITI,0000,"+ 2.300.487",Debet,"1,750,123.00"
                        """
                                .getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("data.errors", empty())
                .body("data.matches.line", contains(3));
    }

    @Test
    void whatIsToldGoesBeforeWhatTheHeadsSay() {
        var file = "Tanggal,Keterangan,Debet,Kredit,Jumlah,Tgl Valuta\n03/11/2026,X,750000,,750000,04/11/2026\n"
                .getBytes(StandardCharsets.UTF_8);
        var told = bank.client()
                .request()
                .multiPart("file", "bank.csv", file)
                .formParam("account_id", bank.account())
                .formParam(
                        "mapping",
                        "{\"tanggal\":\"Tgl Valuta\",\"masuk\":\"Kredit\",\"keluar\":\"Debet\",\"keterangan\":\"Keterangan\\u0000\"}")
                .post("/api/v1/statements");

        told.then().statusCode(201).body("data.errors", empty()).body("data.matches", empty());
        bank.confirms(told.path("data.id")).then().statusCode(200);

        bank.uploads("bank.csv", file).then().statusCode(201).body("data.new", equalTo(0));
    }

    @Test
    void whatIsNoTextIsNotReadAsOne() {
        bank.uploads("mutasi.csv", SampleFiles.picture())
                .then()
                .statusCode(400)
                .body("code", equalTo("csv_unreadable"));
        bank.uploads(
                        "mutasi.xls",
                        (StatementClient.HEAD + "05/01/2026,A\0B,5000,,,\n").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("code", equalTo("csv_unreadable"));
    }

    @Test
    void aSheetOfExcelIsReadLikeItsText() {
        var sheet = Spreadsheet.of(
                List.of("Tanggal", "Keterangan", "Masuk", "Keluar", "Saldo", "Referensi"),
                List.of("05/01/2026", "TRSF BUDI", "750.123,00", "", "", "0007"),
                List.of(LocalDate.of(2026, 1, 6), "SETORAN", 50_000, "", 1_000_000, 8),
                List.of("07/01/2026", "BIAYA ADM", "", 15_000, "", ""));
        var brought = bank.uploads("mutasi.xlsx", sheet);
        brought.then().statusCode(201).body("data.lines", equalTo(3)).body("data.errors", empty());

        bank.confirms(brought.path("data.id")).then().statusCode(200);

        assertThat(bank.lines("unmatched"))
                .extracting(it -> it.get("date"), it -> it.get("amount"), it -> it.get("reference"))
                .containsExactlyInAnyOrder(tuple("2026-01-05", 750_123, "0007"), tuple("2026-01-06", 50_000, "8"));
        bank.uploads(
                        "mutasi.csv",
                        (StatementClient.HEAD + "05/01/2026,TRSF BUDI,750123,,,0007\n")
                                .getBytes(StandardCharsets.UTF_8))
                .then()
                .body("data.new", equalTo(0))
                .body("data.duplicates", equalTo(1));
    }
}
