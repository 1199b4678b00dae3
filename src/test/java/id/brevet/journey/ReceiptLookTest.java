package id.brevet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ABatch;
import id.brevet.support.AnAccount;
import id.brevet.support.Buyer;
import id.brevet.support.Chrome;
import id.brevet.support.Office;
import id.brevet.support.Rows;
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
        AnAccount.open();
        var purchase = Buyer.arrives().ordered(ABatch.open(3));
        Office.opens().posts("/" + purchase + "/settlement", Map.of("method", "cash", "reason", "Tunai"));
        var code = Rows.one("select code from receipt where purchase_id = ?", purchase);

        try (var stranger = Look.screen(home)) {
            stranger.open("/kwitansi/" + code);

            stranger.reads("Kwitansi ini asli");
            assertThat(Look.at(stranger.page, List.of(Look.PHONE, Look.DESK))).isEmpty();
        }
    }
}
