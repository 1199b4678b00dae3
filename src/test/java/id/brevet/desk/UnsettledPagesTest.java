package id.brevet.desk;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the office says what becomes of money that came too late. */
@QuarkusTest
class UnsettledPagesTest implements ClockAndRateLimitReset {

    @Test
    void whatWaitsForASecondOfTheOfficeIsNotOfferedMeanwhile() {
        SampleReceivingAccount.open();
        var budi = BuyerClient.create();
        var purchase = budi.ordered(SampleBatch.open(3));
        budi.cancels(purchase).then().statusCode(200);
        StatementClient.ofTheOnlyAccount()
                .uploadsAndConfirms(line(LocalDate.now(ZoneId.of("Asia/Jakarta")), "TRSF", total(purchase), "A"));
        var kasir = PageClient.signedIn(SamplePerson.admin());
        var row = "#purchase-" + purchase + " [data-label=Tindakan] a";
        assertThat(kasir.page("/admin/kas/terlambat").select(row).eachText()).anyMatch(it -> it.startsWith("Terima"));

        OfficeClient.admin()
                .posts("/" + purchase + "/refund", Map.of("amount", total(purchase), "reason", "Batal"))
                .then()
                .statusCode(200);

        var offered = kasir.page("/admin/kas/terlambat").select(row);
        assertThat(offered).hasSize(1);
        assertThat(offered.text()).startsWith("Menunggu persetujuan");
        kasir.get(offered.attr("href")).then().statusCode(200);
    }
}
