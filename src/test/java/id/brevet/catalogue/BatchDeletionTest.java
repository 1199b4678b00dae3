package id.brevet.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.brevet.support.ApiClient;
import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchDeletionTest implements ClockAndRateLimitReset {

    ApiClient office;
    SampleBatch batch;

    @BeforeEach
    void arrive() {
        office = ApiClient.withSession("admin@brevet.local", ApiClient.Kind.API);
        batch = SampleBatch.open(3);
    }

    @Test
    void isDeletedWhileNothingHangsOnIt() {
        office.delete("/batches/" + batch.id()).then().statusCode(200);

        office.delete("/batches/" + batch.id()).then().statusCode(404);
        office.delete("/batches/" + batch.slug()).then().statusCode(404);
        office.post("/courses/" + UUID.randomUUID() + "/batches", BatchApiTest.plan())
                .then()
                .statusCode(404);
        assertThat(Sql.column("select action from audit_entry where object_id = ?", batch.id()))
                .containsExactly("batch.deleted");
    }

    @Test
    void staysWhileWorkOrMoneyHangsOnIt() {
        SampleReceivingAccount.open();
        BuyerClient.create().ordered(batch);

        office.delete("/batches/" + batch.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("in_use"))
                .body("error", equalTo(Map.of("purchases", 1)));
    }
}
