package id.brevet.statement;

import static id.brevet.support.StatementClient.line;
import static id.brevet.support.StatementClient.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.SqlStatements;
import id.brevet.support.StatementClient;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of SQL statements hardly grows with the lines of a bank statement and with the payments it makes. */
@QuarkusTest
@Tag("slow")
class StatementVolumeTest implements ClockAndRateLimitReset {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private static final String TOMORROW =
            """
            create or replace function tomorrow() returns trigger language plpgsql as $$
            begin
                new.execution_time := new.execution_time + interval '1 day';
                return new;
            end $$;
            create trigger tomorrow before insert on scheduled_tasks for each row execute function tomorrow()
            """;

    @Inject
    SessionFactory sessions;

    @Test
    void manyPaymentsCostHardlyMoreThanFew() {
        SampleReceivingAccount.open();
        Sql.change(TOMORROW);
        try {
            var few = confirming(2);

            assertThat(confirming(24)).isEqualTo(few);
        } finally {
            Sql.change("drop trigger tomorrow on scheduled_tasks");
        }
    }

    /** The table is analysed meanwhile, when nothing counts yet or all lines are of one day: plans must stay fast. */
    @ParameterizedTest
    @ValueSource(ints = {60, 1})
    void twentyThousandLinesAreTakenInAndNoMore(int days) {
        SampleReceivingAccount.open();
        var batch = SampleBatch.open(40);
        IntStream.range(0, 40).forEach(it -> BuyerClient.create().ordered(batch));
        var bank = StatementClient.ofTheOnlyAccount();
        var lines = IntStream.rangeClosed(1, 20_000)
                .mapToObj(it -> line(TODAY.minusDays(it % days), "TRSF " + it, 1_000_000L + it, "R" + it))
                .collect(Collectors.joining());

        var brought = whileAnalysing(() -> bank.uploads(lines));
        brought.then().statusCode(201).body("data.new", equalTo(20_000));
        whileAnalysing(() -> bank.confirms(brought.path("data.id"))).then().statusCode(200);
        bank.uploads(lines).then().statusCode(201).body("data.duplicates", equalTo(20_000));

        bank.uploads(lines + line(TODAY, "SATU LAGI", 5_000, "X"))
                .then()
                .statusCode(400)
                .body("code", equalTo("sheet_too_large"));
    }

    private static Response whileAnalysing(Supplier<Response> act) {
        var done = new AtomicBoolean();
        var analysing = CompletableFuture.runAsync(() -> {
            do {
                Sql.change("analyze mutation");
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            } while (!done.get());
        });
        try {
            return act.get();
        } finally {
            done.set(true);
            analysing.join();
        }
    }

    /** Rows written together are one statement; jobs that follow the commit are put off until tomorrow. */
    private long confirming(int many) {
        var batch = SampleBatch.open(many);
        var lines = IntStream.range(0, many)
                .mapToObj(it -> total(BuyerClient.create().ordered(batch)))
                .map(it -> line(TODAY, "TRSF " + it, it, "R" + it))
                .collect(Collectors.joining());
        var bank = StatementClient.ofTheOnlyAccount();
        var brought = bank.uploads(lines).<String>path("data.id");
        var before = new AtomicLong();
        var after = new AtomicLong();
        SqlStatements.during(() -> {
            before.set(sessions.getStatistics().getPrepareStatementCount());
            bank.confirms(brought).then().statusCode(200);
            after.set(sessions.getStatistics().getPrepareStatementCount());
        });
        assertThat(bank.lines("matched")).hasSizeGreaterThanOrEqualTo(many);
        return after.get() - before.get();
    }
}
