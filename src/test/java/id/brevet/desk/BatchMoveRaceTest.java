package id.brevet.desk;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;

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
import id.brevet.support.StatementClient;
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

/** Moves that meet each other, or a statement's confirmation, wait for their turn instead of stopping each other. */
@QuarkusTest
class BatchMoveRaceTest implements ClockAndRateLimitReset {

    private static final int SEATS = 4;

    private SampleBatch first;
    private SampleBatch second;
    private OfficeClient office;
    private List<PageClient> desks;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        first = SampleBatch.open(3 * SEATS);
        second = SampleBatch.open(3 * SEATS);
        office = OfficeClient.admin();
        desks = List.of(PageClient.signedIn(SamplePerson.admin()), PageClient.signedIn(SamplePerson.admin()));
    }

    @Test
    void oppositeMovesOnPagesAllArrive() throws InterruptedException {
        var fromFirst = paid(first);
        var fromSecond = paid(second);
        var forms = new HashMap<UUID, Map<String, String>>();
        fromFirst.forEach(it -> forms.put(it, form(it, second)));
        fromSecond.forEach(it -> forms.put(it, form(it, first)));

        var answers = Concurrently.times(2 * SEATS, it -> {
            var seat = (it % 2 == 0 ? fromFirst : fromSecond).get(it / 2);
            return desks.get(it % 2).post(page(seat), forms.get(seat)).statusCode();
        });

        assertThat(answers).containsOnly(303);
        assertThat(Sql.count("select count(*) from batch where sold <> ?", SEATS))
                .isZero();
        LedgerBalances.assertBalanced();
    }

    @Test
    void oppositeMovesByProgramsAllArrive() throws InterruptedException {
        var fromFirst = paid(first);
        var fromSecond = paid(second);

        var answers = Concurrently.times(
                2 * SEATS,
                it -> moves(
                        (it % 2 == 0 ? fromFirst : fromSecond).get(it / 2), it % 2 == 0 ? second.id() : first.id()));

        assertThat(answers).containsOnly(200);
        assertThat(Sql.count("select count(*) from batch where sold <> ?", SEATS))
                .isZero();
    }

    /** The statement locks the first batch before the second; a move away from the second once locked them the other way. */
    @Test
    void aMoveAndAStatementAboutTheSameBillsBothEnd() throws InterruptedException {
        var bank = StatementClient.ofTheOnlyAccount();
        var seats = paid(second);
        var lines = new StringBuilder();
        seats.forEach(it -> lines.append(line(LocalDate.now(ZoneId.of("Asia/Jakarta")), "TRF", total(it), "R" + it)));
        paid(first)
                .forEach(
                        it -> lines.append(line(LocalDate.now(ZoneId.of("Asia/Jakarta")), "TRF", total(it), "R" + it)));
        var statement = bank.uploads(lines.toString()).<String>path("data.id");
        var forms = new HashMap<UUID, Map<String, String>>();
        seats.forEach(it -> forms.put(it, form(it, first)));

        var answers = Concurrently.times(
                SEATS + 1,
                it -> it == SEATS
                        ? bank.confirms(statement).statusCode()
                        : desks.get(it % 2)
                                .post(page(seats.get(it)), forms.get(seats.get(it)))
                                .statusCode());

        assertThat(answers.subList(0, SEATS)).isSubsetOf(303, 409);
        assertThat(answers.get(SEATS)).isIn(200, 409);
        if (answers.get(SEATS) == 409) {
            bank.confirms(statement).then().statusCode(200);
        }
        assertThat(Sql.count("select count(*) from mutation where state = 'matched'"))
                .isEqualTo(2 * SEATS);
        var moved = answers.subList(0, SEATS).stream().filter(it -> it == 303).count();
        assertThat(Sql.count("select sold from batch where id = ?", first.id())).isEqualTo(SEATS + moved);
        LedgerBalances.assertBalanced();
    }

    private List<UUID> paid(SampleBatch batch) {
        var seats = new ArrayList<UUID>();
        for (int i = 0; i < SEATS; i++) {
            var seat = BuyerClient.create().proven(batch);
            office.sets(seat, "paid").then().statusCode(200);
            seats.add(seat);
        }
        return seats;
    }

    private Map<String, String> form(UUID seat, SampleBatch to) {
        var page = page(seat);
        var form = new HashMap<>(PageClient.formFields(desks.get(0).page(page), page));
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
