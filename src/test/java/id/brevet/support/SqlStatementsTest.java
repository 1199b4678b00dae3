package id.brevet.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SqlStatementsTest {

    @Test
    void everyStatementCountsAndNothingElse() {
        var statements = SqlStatements.during(() -> {
            Sql.change("begin");
            IntStream.range(0, 3)
                    .forEach(it -> Sql.one("select name from users where email = ?", "siswa@brevet.local"));
            Sql.change("commit");
        });

        assertThat(statements.calls())
                .containsExactly(java.util.Map.entry("select name from users where email = $1", 3L));
        assertThat(statements.count()).isEqualTo(3);
    }

    @Test
    void doingNothingCostsNothing() {
        assertThat(SqlStatements.during(() -> {}).count()).isZero();
    }
}
