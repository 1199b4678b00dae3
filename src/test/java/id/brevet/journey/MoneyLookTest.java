package id.brevet.journey;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.Chrome;
import id.brevet.support.OfficeClient;
import id.brevet.support.QrisSamples;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.StatementClient;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money in all its states, on a phone by day and on a desk by night. */
@QuarkusTest
@Chrome.Needed
class MoneyLookTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @TestHTTPResource
    URL home;

    private StatementClient bank;
    private BuyerClient budi;
    private UUID ordered;
    private UUID proven;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        SampleReceivingAccount.useQris(QrisSamples.of("wall"));
        bank = StatementClient.ofTheOnlyAccount();
        budi = BuyerClient.create();
        ordered = budi.ordered(SampleBatch.open(3));
        proven = budi.proven(SampleBatch.open(3));
    }

    @Test
    void aBillWithItsPaymentCode() {
        try (var student = Look.screen(home)) {
            student.enter(budi.person());
            assertThat(Look.visited(student, "/siswa/tagihan/" + ordered + "?cara=qris"))
                    .isEmpty();
        }
    }

    @Test
    void whatTheBankHasShown() {
        var canceled = budi.ordered(SampleBatch.open(3));
        budi.cancels(canceled);
        bank.uploadsAndConfirms(line(TODAY, "TRSF", total(canceled), "A")
                + line(TODAY, "TRSF BUDI", total(proven) - 50_000, "B")
                + line(TODAY, "TRSF", total(ordered) + 1_000, "C"));
        String preview = bank.uploads(line(TODAY, "TRSF E-BANKING CR 0000 PANJANG-SEKALI-TANPA-SPASI", 5_000, "D"))
                .path("data.id");
        String wrong = bank.uploads("33/01/2026,TRSF,1,,,E\n").path("data.id");
        try (var office = Look.screen(home)) {
            office.enter(SamplePerson.admin());
            var found = Look.visited(
                    office,
                    "/admin/kas/mutasi /admin/kas/mutasi/" + preview + " /admin/kas/mutasi/" + wrong
                            + " /admin/kas/mutasi/baris /admin/kas/mutasi/baris/"
                            + bank.lines("unmatched").get(0).get("id"));
            found.addAll(Look.visited(
                    office,
                    "/admin/kas?id=" + proven
                            + " /admin/kas/terlambat /admin/kas/terlambat?daftar=lebih /admin/tagihan/" + canceled));

            assertThat(found).isEmpty();
        }
    }

    @Test
    void whatTwoOfTheOfficeMustWant() {
        OfficeClient.admin().sets(proven, "paid");
        OfficeClient.admin().posts("/" + proven + "/refund", Map.of("amount", 5_000, "reason", "Batal ikut"));
        var approval = Sql.one("select id from approval where object_id = ?", proven);
        try (var office = Look.screen(home)) {
            office.enter(SamplePerson.admin());
            var bill = "/admin/tagihan/" + proven;
            var found = Look.visited(
                    office,
                    "/admin/pengembalian /admin/pengembalian?outcome=decided /admin/pengembalian/" + approval + " "
                            + bill + "/pengembalian " + bill + "/pindah");
            office.open("/admin/pengembalian/" + approval);
            office.press("Tolak");
            office.reads("Tulis alasannya");
            found.addAll(Look.at(office.page, Look.BOTH));
            found.addAll(Look.visited(office, "/admin/rekening /admin/rekening/qris"));
            office.page.locator("#qris_payload").fill(QrisSamples.of("wall"));
            office.press("Baca QRIS");
            office.reads("BREVET PAJAK CONTOH");
            found.addAll(Look.at(office.page, Look.BOTH));

            assertThat(found).isEmpty();
        }
    }
}
