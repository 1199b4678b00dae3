package id.brevet.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Bank;
import id.brevet.support.Books;
import id.brevet.support.Buyer;
import id.brevet.support.Newcomer;
import id.brevet.support.Office;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
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
class BankSimulatorTest implements Afresh {

    private ABatch batch;
    private Bank bank;
    private UUID purchase;

    @BeforeEach
    void arrange() {
        AnAccount.open();
        batch = ABatch.open(10);
        bank = Bank.ofTheOnlyAccount();
        purchase = Buyer.arrives().ordered(batch);
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
        assertThat(file).startsWith(Bank.HEAD.strip());

        var brought = bank.brings("simulasi.csv", file.getBytes(StandardCharsets.UTF_8));
        brought.then().statusCode(201).body("data.new", equalTo(lines)).body("data.errors.size()", equalTo(0));
        bank.confirms(brought.path("data.id")).then().statusCode(200);

        assertThat(bank.lines(state)).isNotEmpty();
        assertThat(bank.lines(state)).hasSizeLessThanOrEqualTo(lines);
        var again = bank.brings("simulasi.csv", file.getBytes(StandardCharsets.UTF_8));
        again.then().statusCode(201).body("data.new", equalTo(0));
        Books.balance();
    }

    @Test
    void aButtonPlaysTheBankForAllThatIsAwaited() {
        for (int i = 0; i < 4; i++) {
            Buyer.arrives().ordered(batch);
        }
        Buyer.arrives().proven(batch);
        var office = Visitor.signedIn(Newcomer.admin());
        assertThat(office.page("/admin/kas/mutasi").select("form[action$=simulasi] button"))
                .hasSize(1);

        var answer = office.post("/admin/kas/mutasi/simulasi", Map.of("account_id", bank.account(), "kind", ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(office.page(answer.header("Location")).text()).contains("simulasi-mutasi.csv", "8 baris");
    }

    @Test
    void whatItPaysIsPaid() {
        var payment = UUID.fromString(Rows.one("select payment_id from purchase where id = ?", purchase));
        bank.shows(tells(payment, "exact").asString().replace("\r", "").replace(Bank.HEAD, ""));

        Office.opens().sees(purchase).then().body("data.payment_status", equalTo("paid"));
    }

    private static Response tells(UUID payment, String kind) {
        return Office.opens()
                .key()
                .request()
                .contentType("application/json")
                .body(Map.of("payment_id", payment, "kind", kind))
                .post("/api/v1/simulator/statement");
    }
}
