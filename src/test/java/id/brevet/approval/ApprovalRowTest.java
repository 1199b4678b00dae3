package id.brevet.approval;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about approvals that the database enforces by itself. */
@QuarkusTest
class ApprovalRowTest {

    private static final String ASK =
            """
            insert into approval (id, created_at, updated_at, matter, object_id, subject, wish, asked_by_id)
            values (uuidv7(), now(), now(), 'refund', ?, 'INV', '{"amount": 5}', ?)
            """;

    private SamplePerson asker;
    private final UUID object = UUID.randomUUID();

    @BeforeEach
    void arrange() {
        asker = SamplePerson.admin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome = 'approved', decided_by_id = asked_by_id, decided_at = created_at",
                "outcome = 'approved', decided_by_id = asked_by_id, single_admin = true, decided_at = created_at + interval '23 hours'",
                "outcome = 'declined', decided_by_id = asked_by_id, decided_at = created_at",
                "outcome = 'withdrawn', decided_at = now(), decided_by_id = (select id from users where email = 'kasir@brevet.local')",
                "outcome = 'declined'",
                "wish = '{\"amount\": 1}'",
                "object_id = uuidv7()"
            })
    void noYesWithoutAnotherAndNoWishThatChanges(String change) {
        Sql.change(ASK, object, asker.id());

        assertThatThrownBy(() -> Sql.change("update approval set " + change + " where object_id = ?", object))
                .hasMessageContaining("approval");
    }

    @Test
    void whatIsDecidedStaysAndOnlyOneWaits() {
        Sql.change(ASK, object, asker.id());
        assertThatThrownBy(() -> Sql.change(ASK, object, asker.id())).hasMessageContaining("approval_one_waiting");
        Sql.change(
                "update approval set outcome = 'withdrawn', decided_by_id = asked_by_id, decided_at = now()"
                        + " where object_id = ?",
                object);

        assertThatThrownBy(() -> Sql.change(
                        "update approval set outcome = 'waiting', decided_by_id = null,"
                                + " decided_at = null where object_id = ?",
                        object))
                .hasMessageContaining("approval");
    }
}
