package id.brevet.desk;

import static id.brevet.support.Bank.line;
import static id.brevet.support.Bank.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Bank;
import id.brevet.support.Books;
import id.brevet.support.Buyer;
import id.brevet.support.Newcomer;
import id.brevet.support.Office;
import id.brevet.support.Rows;
import id.brevet.support.Together;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opposite moves at once, or a move and the confirmation of a statement, wait for each other without a deadlock. */
@QuarkusTest
class BatchMoveRaceTest implements Afresh {

    private static final int SEATS = 4;

    private ABatch first;
    private ABatch second;
    private Office office;
    private List<Visitor> admins;

    @BeforeEach
    void arrange() {
        AnAccount.open();
        first = ABatch.open(3 * SEATS);
        second = ABatch.open(3 * SEATS);
        office = Office.opens();
        admins = List.of(Visitor.signedIn(Newcomer.admin()), Visitor.signedIn(Newcomer.admin()));
    }

    @Test
    void oppositeMovesOnPagesAllArrive() throws InterruptedException {
        var fromFirst = paid(first);
        var fromSecond = paid(second);
        var forms = new HashMap<UUID, Map<String, String>>();
        fromFirst.forEach(it -> forms.put(it, form(it, second)));
        fromSecond.forEach(it -> forms.put(it, form(it, first)));

        var answers = Together.times(2 * SEATS, it -> {
            var seat = (it % 2 == 0 ? fromFirst : fromSecond).get(it / 2);
            return admins.get(it % 2).post(page(seat), forms.get(seat)).statusCode();
        });

        assertThat(answers).containsOnly(303);
        assertThat(Rows.count("select count(*) from batch where sold <> ?", SEATS))
                .isZero();
        Books.balance();
    }

    @Test
    void oppositeMovesByProgramsAllArrive() throws InterruptedException {
        var fromFirst = paid(first);
        var fromSecond = paid(second);

        var answers = Together.times(
                2 * SEATS,
                it -> moves(
                        (it % 2 == 0 ? fromFirst : fromSecond).get(it / 2), it % 2 == 0 ? second.id() : first.id()));

        assertThat(answers).containsOnly(200);
        assertThat(Rows.count("select count(*) from batch where sold <> ?", SEATS))
                .isZero();
    }

    /** The statement locks the first batch before the second; moves away from the second must keep that order. */
    @Test
    void aMoveAndAStatementAboutTheSameBillsBothEnd() throws InterruptedException {
        var bank = Bank.ofTheOnlyAccount();
        var seats = paid(second);
        var lines = new StringBuilder();
        seats.forEach(it -> lines.append(line(LocalDate.now(ZoneId.of("Asia/Jakarta")), "TRF", total(it), "R" + it)));
        paid(first)
                .forEach(
                        it -> lines.append(line(LocalDate.now(ZoneId.of("Asia/Jakarta")), "TRF", total(it), "R" + it)));
        var statement = bank.brings(lines.toString()).<String>path("data.id");
        var forms = new HashMap<UUID, Map<String, String>>();
        seats.forEach(it -> forms.put(it, form(it, first)));

        var answers = Together.times(
                SEATS + 1,
                it -> it == SEATS
                        ? bank.confirms(statement).statusCode()
                        : admins.get(it % 2)
                                .post(page(seats.get(it)), forms.get(seats.get(it)))
                                .statusCode());

        assertThat(answers.subList(0, SEATS)).isSubsetOf(303, 409);
        assertThat(answers.get(SEATS)).isIn(200, 409);
        if (answers.get(SEATS) == 409) {
            bank.confirms(statement).then().statusCode(200);
        }
        assertThat(Rows.count("select count(*) from mutation where state = 'matched'"))
                .isEqualTo(2 * SEATS);
        var moved = answers.subList(0, SEATS).stream().filter(it -> it == 303).count();
        assertThat(Rows.count("select sold from batch where id = ?", first.id()))
                .isEqualTo(SEATS + moved);
        Books.balance();
    }

    private List<UUID> paid(ABatch batch) {
        var seats = new ArrayList<UUID>();
        for (int i = 0; i < SEATS; i++) {
            var seat = Buyer.arrives().proven(batch);
            office.sets(seat, "paid").then().statusCode(200);
            seats.add(seat);
        }
        return seats;
    }

    private Map<String, String> form(UUID seat, ABatch to) {
        var page = page(seat);
        var form = new HashMap<>(Visitor.typed(admins.get(0).page(page), page));
        form.putAll(Map.of("batch_id", to.id().toString(), "reason", "Jadwal bentrok"));
        return form;
    }

    private int moves(UUID seat, UUID batch) {
        return office.posts("/" + seat + "/move", Map.of("batch_id", batch, "reason", "Jadwal bentrok"))
                .statusCode();
    }

    private static String page(UUID seat) {
        return "/admin/tagihan/" + seat + "/pindah";
    }
}
