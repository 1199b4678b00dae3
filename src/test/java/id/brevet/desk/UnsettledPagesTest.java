package id.brevet.desk;

import static id.brevet.support.Bank.line;
import static id.brevet.support.Bank.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Bank;
import id.brevet.support.Buyer;
import id.brevet.support.Newcomer;
import id.brevet.support.Office;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of late money. */
@QuarkusTest
class UnsettledPagesTest implements Afresh {

    @Test
    void whatWaitsForASecondOfTheOfficeIsNotOfferedMeanwhile() {
        AnAccount.open();
        var budi = Buyer.arrives();
        var purchase = budi.ordered(ABatch.open(3));
        budi.cancels(purchase).then().statusCode(200);
        Bank.ofTheOnlyAccount().shows(line(LocalDate.now(ZoneId.of("Asia/Jakarta")), "TRSF", total(purchase), "A"));
        var admin = Visitor.signedIn(Newcomer.admin());
        var row = "#purchase-" + purchase + " [data-label=Tindakan] a";
        assertThat(admin.page("/admin/kas/terlambat").select(row).eachText()).anyMatch(it -> it.startsWith("Terima"));

        Office.opens()
                .posts("/" + purchase + "/refund", Map.of("amount", total(purchase), "reason", "Batal"))
                .then()
                .statusCode(200);

        var offered = admin.page("/admin/kas/terlambat").select(row);
        assertThat(offered).hasSize(1);
        assertThat(offered.text()).startsWith("Menunggu persetujuan");
        admin.get(offered.attr("href")).then().statusCode(200);
    }
}
