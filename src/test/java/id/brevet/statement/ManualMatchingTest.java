package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.LedgerBalances;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office assigns money that came too late, too little, too much or in parts, and the books follow. */
@QuarkusTest
class ManualMatchingTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private SampleBatch batch;
    private BuyerClient budi;
    private StatementClient bank;
    private long before;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(3);
        budi = BuyerClient.create();
        bank = StatementClient.ofTheOnlyAccount();
        before = unidentified();
    }

    @Test
    void whatWasAcceptedBeforeIsLinkedNotPaidTwice() {
        var purchase = budi.proven(batch);
        OfficeClient.admin().sets(purchase, "paid").then().statusCode(200);

        bank.uploadsAndConfirms(line(TODAY, "TRSF", total(purchase), "A"));

        assertThat(bank.lines("matched")).hasSize(1);
        assertThat(unidentified()).isZero();
        assertThat(Sql.count("select count(*) from payment where paid_at is not null and id ="
                        + " (select payment_id from purchase where id = '" + purchase + "')"))
                .isEqualTo(1);

        bank.uploadsAndConfirms(line(TODAY, "TRSF LAGI", total(purchase), "B"));
        var twice = bank.lines("unmatched");
        assertThat(twice).singleElement().satisfies(it -> assertThat(kinds(it)).containsExactly("over"));
        bank.matches(twice.get(0).get("id"), purchase).then().statusCode(200).body("data.state", equalTo("matched"));
        assertThat(unidentified()).isZero();
        assertThat(-LedgerBalances.balance("2102", budi.person().id()))
                .isEqualTo(total(purchase) - 2_300_000 + total(purchase));
    }

    @Test
    void aSlipIsOnlyProposedAndEndsWhereTheOfficeSays() {
        var purchase = budi.ordered(batch);
        var code = (int) (total(purchase) - 2_300_000);
        bank.uploadsAndConfirms(line(TODAY, "TRSF DARI " + name(), total(purchase) - 50_000, "A"));
        budi.sees(purchase).then().body("data.payment_status", equalTo("pending"));
        var part = bank.lines("unmatched");
        assertThat(kinds(part.get(0))).containsExactly("short");

        bank.matches(part.get(0).get("id"), purchase).then().statusCode(200);
        budi.sees(purchase)
                .then()
                .body("data.payment_status", equalTo("waiting_confirmation"))
                .body("data.received_amount", equalTo((int) total(purchase) - 50_000));
        assertThat(unidentified()).isEqualTo(total(purchase) - 50_000);

        bank.uploadsAndConfirms(line(TODAY, "SUSULAN", 50_000, "B"));
        var rest = bank.lines("unmatched");
        assertThat(kinds(rest.get(0))).containsExactly("exact");
        bank.matches(rest.get(0).get("id"), purchase).then().statusCode(200);

        budi.sees(purchase).then().body("data.payment_status", equalTo("paid"));
        assertThat(unidentified()).isZero();
        assertThat(-LedgerBalances.balance("2102", budi.person().id())).isEqualTo(code);
        bank.matches(rest.get(0).get("id"), purchase).then().statusCode(409);
    }

    @Test
    void aRoundedOrSplitAmountIsProposedWithItsReason() {
        var rounded = budi.ordered(batch);
        var split = BuyerClient.create().ordered(batch);
        bank.uploadsAndConfirms(line(TODAY, "TRSF " + name(), 2_300_000, "A")
                + line(TODAY, "SEBAGIAN", 1_000_000, "B")
                + line(TODAY, "SISA", total(split) - 1_000_000, "C"));

        var lines = bank.lines("unmatched");
        assertThat(lines).hasSize(3);
        assertThat(first(lines, 2_300_000))
                .containsEntry("kind", "wrong_code")
                .containsEntry("purchase_id", rounded.toString());
        assertThat(first(lines, 1_000_000))
                .containsEntry("kind", "split")
                .containsEntry("purchase_id", split.toString());
        bank.matches(
                        lines.stream()
                                .filter(it -> it.get("amount").equals(2_300_000))
                                .findFirst()
                                .orElseThrow()
                                .get("id"),
                        rounded)
                .then()
                .statusCode(200);
        budi.sees(rounded)
                .then()
                .body("data.payment_status", equalTo("paid"))
                .body("data.received_amount", equalTo(2_300_000));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> kinds(Map<String, Object> line) {
        return ((List<Map<String, Object>>) line.get("matches"))
                .stream().map(it -> it.get("kind")).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> first(List<Map<String, Object>> lines, int amount) {
        var line = lines.stream()
                .filter(it -> it.get("amount").equals(amount))
                .findFirst()
                .orElseThrow();
        return ((List<Map<String, Object>>) line.get("matches")).get(0);
    }

    private String name() {
        return Sql.one(
                "select upper(name) from users where id = ?", budi.person().id());
    }

    private long unidentified() {
        return LedgerBalances.unidentified() - before;
    }
}
