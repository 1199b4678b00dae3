package id.brevet.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

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
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every simulated way of paying ends in a known state, and the books stay balanced. */
@QuarkusTest
class BankSimulatorTest implements ClockAndRateLimitReset {

    private SampleBatch batch;
    private StatementClient bank;
    private UUID purchase;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(10);
        bank = StatementClient.ofTheOnlyAccount();
        purchase = BuyerClient.create().ordered(batch);
    }

    @ParameterizedTest
    @CsvSource({
        "exact, 1, matched",
        "short, 1, unmatched",
        "over, 1, unmatched",
        "late, 1, late",
        "duplicate, 2, matched",
        "split, 2, unmatched"
    })
    void whatTheBankTellsIsBroughtLikeAnyOtherStatement(String kind, int lines, String state) {
        var csv = tells(purchase, kind);
        csv.then().statusCode(200).contentType(startsWith("text/csv"));
        var file = csv.asString();
        assertThat(file).startsWith(StatementClient.HEAD.strip());

        var brought = bank.uploads("simulasi.csv", file.getBytes(StandardCharsets.UTF_8));
        brought.then().statusCode(201).body("data.new", equalTo(lines)).body("data.errors.size()", equalTo(0));
        bank.confirms(brought.path("data.id")).then().statusCode(200);

        assertThat(bank.lines(state)).isNotEmpty();
        assertThat(bank.lines(state)).hasSizeLessThanOrEqualTo(lines);
        var again = bank.uploads("simulasi.csv", file.getBytes(StandardCharsets.UTF_8));
        again.then().statusCode(201).body("data.new", equalTo(0));
        LedgerBalances.assertBalanced();
    }

    @Test
    void aButtonPlaysTheBankForAllThatIsAwaited() {
        for (int i = 0; i < 4; i++) {
            BuyerClient.create().ordered(batch);
        }
        BuyerClient.create().proven(batch);
        var office = PageClient.signedIn(SamplePerson.admin());
        assertThat(office.page("/admin/kas/mutasi").select("form[action$=simulasi] button"))
                .hasSize(1);

        var answer = office.post("/admin/kas/mutasi/simulasi", Map.of("account_id", bank.account(), "kind", ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(office.page(answer.header("Location")).text()).contains("simulasi-mutasi.csv", "8 baris");
    }

    @Test
    void whatItPaysIsPaid() {
        var payment = UUID.fromString(Sql.one("select payment_id from purchase where id = ?", purchase));
        bank.uploadsAndConfirms(
                tells(payment, "exact").asString().replace("\r", "").replace(StatementClient.HEAD, ""));

        OfficeClient.admin().sees(purchase).then().body("data.payment_status", equalTo("paid"));
    }

    private static Response tells(UUID payment, String kind) {
        return OfficeClient.admin()
                .client()
                .request()
                .contentType("application/json")
                .body(Map.of("payment_id", payment, "kind", kind))
                .post("/api/v1/simulator/statement");
    }
}
