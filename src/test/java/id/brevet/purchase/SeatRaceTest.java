package id.brevet.purchase;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.Concurrently;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders and decisions at the same moment: each seat is sold once, each payment decided once. */
@QuarkusTest
class SeatRaceTest {

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
    }

    @Test
    void ofTwoHundredWhoWantFiveSeatsFiveGetOne() throws InterruptedException {
        var batch = SampleBatch.open(5);
        var buyers = Stream.generate(BuyerClient::create).limit(200).toList();

        var answers = Concurrently.times(200, it -> outcome(buyers.get(it).buys(batch)));

        assertThat(tally(answers)).isEqualTo(Map.of("201", 5L, "409 quota_full", 195L));
        assertThat(Sql.count("select count(*) from purchase where batch_id = ?", batch.id()))
                .isEqualTo(5);
        assertThat(Sql.column(
                        "select total from payment y join purchase p on p.payment_id = y.id where p.batch_id = ?",
                        batch.id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aDoubleClickBuysOnce() throws InterruptedException {
        var batch = SampleBatch.open(5);
        var budi = BuyerClient.create();

        var answers = Concurrently.times(5, it -> outcome(budi.buys(batch)));

        assertThat(tally(answers)).isEqualTo(Map.of("201", 1L, "409 already_purchased", 4L));
    }

    @Test
    void ofTwoAdminsWhoDecideAtOnceOneDoes() throws InterruptedException {
        var purchase = BuyerClient.create().proven(SampleBatch.open(5));
        var offices = List.of(OfficeClient.admin(), OfficeClient.of("kasir@brevet.local"));

        var answers =
                Concurrently.times(2, it -> outcome(offices.get(it).sets(purchase, it == 0 ? "paid" : "rejected")));

        assertThat(tally(answers)).isEqualTo(Map.of("200", 1L, "409 invalid_transition", 1L));
        assertThat(events(purchase)).isEqualTo(3);
    }

    @Test
    void acceptingTwiceGivesOneReceipt() throws InterruptedException {
        var purchase = BuyerClient.create().proven(SampleBatch.open(5));
        var office = OfficeClient.admin();

        var answers = Concurrently.times(6, it -> outcome(office.sets(purchase, "paid")));

        assertThat(tally(answers)).isEqualTo(Map.of("200", 1L, "409 invalid_transition", 5L));
        assertThat(Sql.column("select last from receipt_series")).containsExactly("1");
    }

    @Test
    void cancelAndAcceptAtOnceEndInOneOfThem() throws InterruptedException {
        var budi = BuyerClient.create();
        var purchase = budi.proven(SampleBatch.open(5));
        var office = OfficeClient.admin();

        var answers =
                Concurrently.times(2, it -> outcome(it == 0 ? budi.cancels(purchase) : office.sets(purchase, "paid")));

        assertThat(tally(answers)).isEqualTo(Map.of("200", 1L, "409 invalid_transition", 1L));
        assertThat(events(purchase)).isEqualTo(3);
    }

    private static long events(UUID purchase) {
        return Sql.count(
                "select count(*) from payment_event e join purchase p on p.payment_id = e.payment_id where p.id = ?",
                purchase);
    }

    private static String outcome(Response answer) {
        return answer.statusCode() < 300 ? "" + answer.statusCode() : answer.statusCode() + " " + answer.path("code");
    }

    private static Map<String, Long> tally(List<String> outcomes) {
        return outcomes.stream().collect(groupingBy(it -> it, counting()));
    }
}
