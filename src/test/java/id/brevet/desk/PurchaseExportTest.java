package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet of purchases that the office downloads. */
@QuarkusTest
class PurchaseExportTest {

    private static final String FORMULA = "=HYPERLINK(\"https://contoh.id\";\"klik\")";

    private SampleBatch batch;
    private BuyerClient budi;
    private UUID paid;
    private UUID open;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(2);
        budi = BuyerClient.create();
        paid = budi.proven(batch);
        OfficeClient.admin().sets(paid, "paid").then().statusCode(200);
        open = BuyerClient.create().ordered(batch);
    }

    @Test
    void aRowForEachAndNothingElse() throws IOException {
        var rows = rows(sheet("/api/v1/exports/purchases.xlsx?order=asc&batch_id=" + batch.id()));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("Nomor tagihan", "Status", "Nama");
        assertThat(rows.get(1))
                .startsWith(number(paid), "Lunas")
                .contains(budi.person().email(), "transfer");
        assertThat(rows.get(2)).startsWith(number(open), "Belum dibayar");
        var total = OfficeClient.admin().sees(open).<Integer>path("data.transfer_amount");
        assertThat(rows.get(2)).contains(String.valueOf(total));
    }

    @Test
    void thePageGivesWhatItShows() throws IOException {
        var office = PageClient.signedIn(SamplePerson.admin());
        var link = office.page("/admin/tagihan?payment_status=paid&batch_id=" + batch.id())
                .select("a[href*=ekspor.xlsx]")
                .attr("href");

        var answer = office.get(link);

        assertThat(answer.header("Content-Disposition")).contains("tagihan.xlsx");
        assertThat(rows(sheet(answer))).hasSize(2).last().asList().startsWith(number(paid));
    }

    @Test
    void aNameIsNeverAFormula() throws IOException {
        Sql.change(
                "update users set name = ? where id = ?", FORMULA, budi.person().id());

        var cell = sheet("/api/v1/exports/purchases.xlsx?payment_status=paid&batch_id=" + batch.id())
                .getRow(1)
                .getCell(ExportColumn.NAME.ordinal());

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(FORMULA);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    private static Sheet sheet(String address) throws IOException {
        return sheet(OfficeClient.admin().client().request().get(address));
    }

    private static Sheet sheet(Response answer) throws IOException {
        answer.then().statusCode(200);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            return book.getSheetAt(0);
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(PurchaseExportTest::cells)
                .toList();
    }

    private static List<String> cells(Row row) {
        var format = new DataFormatter();
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(it -> format.formatCellValue(row.getCell(it)))
                .toList();
    }

    private static String number(UUID purchase) {
        return OfficeClient.admin().sees(purchase).path("data.number");
    }
}
