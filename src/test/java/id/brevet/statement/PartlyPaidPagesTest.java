package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.LedgerBalances;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A bill that is partly paid: the payer is asked for the rest only, and the office does not take the part for the
 * whole.
 */
@QuarkusTest
class PartlyPaidPagesTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private BuyerClient budi;
    private UUID purchase;
    private StatementClient bank;
    private PageClient kasir;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        budi = BuyerClient.create();
        purchase = budi.proven(SampleBatch.open(3));
        bank = StatementClient.ofTheOnlyAccount();
        kasir = PageClient.signedIn(SamplePerson.admin());
        var name = Sql.one("select name from users where id = ?", budi.person().id());
        bank.uploadsAndConfirms(line(TODAY, "TRSF DARI " + name, 1_150_000, "A"));
    }

    @AfterEach
    void booksAreAtNought() {
        LedgerBalances.assertBalanced();
    }

    @Test
    void theDeskNotesAPartAsAPart() {
        var desk = kasir.page("/admin/kas");
        assertThat(desk.select("#accept-reason").val()).isEmpty();
        assertThat(desk.select("[data-key=a]").attr("data-key-needs")).isEqualTo("accept-reason");
        var lead = desk.select("li[id^=mutation]");
        assertThat(lead.select("button[value=accept]")).isEmpty();
        assertThat(lead.select("button[value=part]")).hasSize(1);

        var decision = Map.of(
                "decision", "part",
                "version", lead.select("input[name=version]").val(),
                "mutation_id", lead.select("input[name=mutation_id]").val());
        kasir.post("/admin/kas/" + purchase, decision).then().statusCode(303);

        budi.sees(purchase)
                .then()
                .body("data.payment_status", equalTo("waiting_confirmation"))
                .body("data.received_amount", equalTo(1_150_000));
        assertThat(kasir.page("/admin/kas").text()).contains("Tidak ada yang menunggu");
    }

    @Test
    void aPartWithoutALineIsNone() {
        var form = new HashMap<>(PageClient.formFields(kasir.page("/admin/kas"), "/admin/kas/" + purchase));
        form.put("decision", "part");
        form.remove("mutation_id");

        kasir.post("/admin/kas/" + purchase, form).then().statusCode(422);
    }

    @Test
    void theCounterAsksForWhatIsMissing() {
        matchesPart();
        var page = "/admin/tagihan/" + purchase;
        assertThat(kasir.page(page).select("button[value=cash]").text()).isEqualTo("Terima tunai Rp1.150.000");
        var student = PageClient.signedIn(budi.person()).page("/siswa").text();
        assertThat(student).contains("Rp1.150.000").doesNotContain("Rp2.300.");
        var cash = LedgerBalances.balance("1104", null);

        var form = new HashMap<>(PageClient.formFields(kasir.page(page), page));
        form.put("decision", "cash");
        kasir.post(page, form).then().statusCode(303);

        budi.sees(purchase).then().body("data.payment_status", equalTo("paid"));
        assertThat(LedgerBalances.balance("1104", null) - cash).isEqualTo(1_150_000);
    }

    @Test
    void whoTakesAPartForTheWholeSaysWhy() {
        matchesPart();
        var office = OfficeClient.admin();

        office.sets(purchase, Map.of("payment_status", "paid"))
                .then()
                .statusCode(409)
                .body("code", equalTo("underpaid"));
        office.sets(purchase, "paid").then().statusCode(200).body("data.payment_status", equalTo("paid"));
    }

    private void matchesPart() {
        bank.matches(bank.lines("unmatched").get(0).get("id"), purchase).then().statusCode(200);
        assertThat(total(purchase)).isGreaterThan(2_300_000);
    }
}
