package id.brevet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.brevet.account.User;
import id.brevet.shared.Refusal;
import id.brevet.support.SamplePerson;
import id.brevet.support.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionOpeningTest {

    @Inject
    SessionOpening sessionOpening;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update users set password = 'another' where id = ?",
                "update users set is_active = false where id = ?"
            })
    void opensNothingForWhoWasLetInAMomentBefore(String meanwhile) {
        var budi = SamplePerson.student();
        var admitted = QuarkusTransaction.requiringNew()
                .call(() -> User.byEmail(budi.email()).orElseThrow());

        Sql.change(meanwhile, budi.id());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> sessionOpening.openPages(admitted)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("bad_credentials"));
    }
}
