package id.brevet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.Chrome;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Chrome.Needed
class ReceiptLookTest {

    @TestHTTPResource
    URL home;

    @Test
    void whoeverHoldsAReceiptSeesThatItIsGenuine() {
        SampleReceivingAccount.open();
        var purchase = BuyerClient.create().ordered(SampleBatch.open(3));
        OfficeClient.admin().posts("/" + purchase + "/settlement", Map.of("method", "cash", "reason", "Tunai"));
        var code = Sql.one("select code from receipt where purchase_id = ?", purchase);

        try (var stranger = Look.screen(home)) {
            stranger.open("/kwitansi/" + code);

            stranger.reads("Kwitansi ini asli");
            assertThat(Look.at(stranger.page, List.of(Look.PHONE, Look.DESK))).isEmpty();
        }
    }
}
