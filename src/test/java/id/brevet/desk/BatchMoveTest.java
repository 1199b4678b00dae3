package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Books;
import id.brevet.support.Buyer;
import id.brevet.support.Newcomer;
import id.brevet.support.Office;
import id.brevet.support.Rows;
import id.brevet.support.Together;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moves of paid seats, with their price, payment and ledger, and the refusals of a move. */
@QuarkusTest
class BatchMoveTest implements Afresh {

    private ABatch from;
    private ABatch to;
    private Buyer budi;
    private Office office;

    @BeforeEach
    void arrange() {
        AnAccount.open();
        from = ABatch.open(2);
        to = ABatch.open(1);
        budi = Buyer.arrives();
        office = Office.opens();
    }

    @Test
    void aPaidSeatMovesWithItsPriceItsPaymentAndWhatIsOwed() {
        var purchase = paid(budi);
        Rows.change("update batch set registration_end_at = now() - interval '1 hour' where id = ?", to.id());

        moves(purchase, to.id())
                .then()
                .statusCode(200)
                .body("data.batch_id", equalTo(to.id().toString()))
                .body("data.payment_status", equalTo("paid"))
                .body("data.receipt_number", notNullValue());

        assertThat(Books.balance("2103", from.id())).isZero();
        assertThat(Books.balance("2103", to.id())).isEqualTo(-2_300_000);
        Buyer.arrives().ordered(from);
        Buyer.arrives().ordered(from);
        Books.balance();
    }

    @Test
    void whereThereIsNoRoomNothingMoves() {
        var purchase = paid(budi);
        moves(purchase, from.id()).then().statusCode(409).body("code", equalTo("same_batch"));
        moves(purchase, UUID.randomUUID()).then().statusCode(404);

        var own = budi.ordered(to);
        moves(purchase, to.id()).then().statusCode(409).body("code", equalTo("already_purchased"));
        budi.cancels(own).then().statusCode(200);

        Rows.change("update batch set group_types = '{mahasiswa_gunadarma}' where id = ?", to.id());
        moves(purchase, to.id()).then().statusCode(409).body("code", equalTo("group_not_allowed"));
        Rows.change("update batch set group_types = '{umum}', is_archived = true where id = ?", to.id());
        moves(purchase, to.id()).then().statusCode(409).body("code", equalTo("registration_closed"));
        Rows.change("update batch set is_archived = false where id = ?", to.id());

        Buyer.arrives().ordered(to);
        moves(purchase, to.id()).then().statusCode(409).body("code", equalTo("quota_full"));
        assertThat(Rows.one("select batch_id from purchase where id = ?", purchase))
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
        var wide = ABatch.open(6);
        var seats = IntStream.range(0, 6)
                .mapToObj(it -> {
                    var seat = Buyer.arrives().proven(wide);
                    office.sets(seat, "paid").then().statusCode(200);
                    return seat;
                })
                .toList();

        var answers = Together.times(6, it -> moves(seats.get(it), to.id()).statusCode());

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(Rows.count("select sold from batch where id = ?", to.id())).isEqualTo(1);
        assertThat(Rows.count("select sold from batch where id = ?", wide.id())).isEqualTo(5);
        Books.balance();
    }

    @Test
    void theOfficeMovesASeatOnAPage() {
        var purchase = paid(budi);
        var admin = Visitor.signedIn(Newcomer.admin());
        var page = "/admin/tagihan/" + purchase + "/pindah";
        var form = new HashMap<>(Visitor.typed(admin.page(page), page));
        assertThat(admin.page(page).select("option[value=" + from.id() + "]")).isEmpty();
        admin.post(page, form).then().statusCode(422);
        form.putAll(Map.of("batch_id", to.id().toString(), "reason", "Jadwal kerja berubah"));

        admin.post(page, form).then().statusCode(303);

        assertThat(admin.page("/admin/tagihan/" + purchase).text())
                .contains("Angkatan " + to.slug(), "Jadwal kerja berubah");
        assertThat(Rows.column(
                        "select subject from mail where recipient = ?",
                        budi.person().email()))
                .anyMatch(it -> it.contains("dipindahkan"));
    }

    private UUID paid(Buyer buyer) {
        var purchase = buyer.proven(from);
        office.sets(purchase, "paid").then().statusCode(200);
        return purchase;
    }

    private Response moves(UUID purchase, UUID batch) {
        return office.posts("/" + purchase + "/move", Map.of("batch_id", batch, "reason", "Jadwal bentrok"));
    }
}
