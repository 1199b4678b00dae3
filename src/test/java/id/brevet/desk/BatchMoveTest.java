package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.Concurrently;
import id.brevet.support.LedgerBalances;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A paid seat goes to another batch with all that hangs on it, if there is room for it. */
@QuarkusTest
class BatchMoveTest implements ClockAndRateLimitReset {

    private SampleBatch from;
    private SampleBatch to;
    private BuyerClient budi;
    private OfficeClient office;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        from = SampleBatch.open(2);
        to = SampleBatch.open(1);
        budi = BuyerClient.create();
        office = OfficeClient.admin();
    }

    @Test
    void aPaidSeatMovesWithItsPriceItsPaymentAndWhatIsOwed() {
        var purchase = paid(budi);
        Sql.change("update batch set registration_end_at = now() - interval '1 hour' where id = ?", to.id());

        moves(purchase, to.id())
                .then()
                .statusCode(200)
                .body("data.batch_id", equalTo(to.id().toString()))
                .body("data.payment_status", equalTo("paid"))
                .body("data.receipt_number", notNullValue());

        assertThat(LedgerBalances.balance("2103", from.id())).isZero();
        assertThat(LedgerBalances.balance("2103", to.id())).isEqualTo(-2_300_000);
        BuyerClient.create().ordered(from);
        BuyerClient.create().ordered(from);
        LedgerBalances.assertBalanced();
    }

    @Test
    void whereThereIsNoRoomNothingMoves() {
        var purchase = paid(budi);
        moves(purchase, from.id()).then().statusCode(409).body("code", equalTo("same_batch"));
        moves(purchase, UUID.randomUUID()).then().statusCode(404);

        var own = budi.ordered(to);
        moves(purchase, to.id()).then().statusCode(409).body("code", equalTo("already_purchased"));
        budi.cancels(own).then().statusCode(200);

        Sql.change("update batch set group_types = '{mahasiswa_gunadarma}' where id = ?", to.id());
        moves(purchase, to.id()).then().statusCode(409).body("code", equalTo("group_not_allowed"));
        Sql.change("update batch set group_types = '{umum}', is_archived = true where id = ?", to.id());
        moves(purchase, to.id()).then().statusCode(409).body("code", equalTo("registration_closed"));
        Sql.change("update batch set is_archived = false where id = ?", to.id());

        BuyerClient.create().ordered(to);
        moves(purchase, to.id()).then().statusCode(409).body("code", equalTo("quota_full"));
        assertThat(Sql.one("select batch_id from purchase where id = ?", purchase))
                .isEqualTo(from.id().toString());
    }

    @Test
    void whatIsNotPaidDoesNotMove() {
        var waiting = budi.proven(from);

        moves(waiting, to.id()).then().statusCode(409).body("code", equalTo("invalid_transition"));
        office.posts("/" + waiting + "/move", Map.of("batch_id", to.id()))
                .then()
                .statusCode(400)
                .body("error.reason", notNullValue());
    }

    @Test
    void ofManyWhoMoveToTheLastSeatOneArrives() throws InterruptedException {
        var wide = SampleBatch.open(6);
        var seats = IntStream.range(0, 6)
                .mapToObj(it -> {
                    var seat = BuyerClient.create().proven(wide);
                    office.sets(seat, "paid").then().statusCode(200);
                    return seat;
                })
                .toList();

        var answers = Concurrently.times(6, it -> moves(seats.get(it), to.id()).statusCode());

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(Sql.count("select sold from batch where id = ?", to.id())).isEqualTo(1);
        assertThat(Sql.count("select sold from batch where id = ?", wide.id())).isEqualTo(5);
        LedgerBalances.assertBalanced();
    }

    @Test
    void theOfficeMovesASeatOnAPage() {
        var purchase = paid(budi);
        var kasir = PageClient.signedIn(SamplePerson.admin());
        var page = "/admin/tagihan/" + purchase + "/pindah";
        var form = new HashMap<>(PageClient.formFields(kasir.page(page), page));
        assertThat(kasir.page(page).select("option[value=" + from.id() + "]")).isEmpty();
        kasir.post(page, form).then().statusCode(422);
        form.putAll(Map.of("batch_id", to.id().toString(), "reason", "Jadwal kerja berubah"));

        kasir.post(page, form).then().statusCode(303);

        assertThat(kasir.page("/admin/tagihan/" + purchase).text())
                .contains("Angkatan " + to.slug(), "Jadwal kerja berubah");
        assertThat(Sql.column(
                        "select subject from mail where recipient = ?",
                        budi.person().email()))
                .anyMatch(it -> it.contains("dipindahkan"));
    }

    private UUID paid(BuyerClient buyer) {
        var purchase = buyer.proven(from);
        office.sets(purchase, "paid").then().statusCode(200);
        return purchase;
    }

    private Response moves(UUID purchase, UUID batch) {
        return office.posts("/" + purchase + "/move", Map.of("batch_id", batch, "reason", "Jadwal bentrok"));
    }
}
