package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.OfficeClient;
import id.brevet.support.PageClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleFiles;
import id.brevet.support.SamplePerson;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hint beside a payment proof that it, or one that looks the same, was seen before. */
@QuarkusTest
class TwinProofsTest implements ClockAndRateLimitReset {

    private SampleBatch batch;
    private UUID first;

    @BeforeEach
    void prove() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(5);
        first = proven(SampleFiles.picture(0x336699, 1), "FT-26-0001");
    }

    @Test
    void theSameFileIsFlaggedWhoeverSendsIt() {
        var second = proven(SampleFiles.picture(0x336699, 1), null);

        assertThat(warning(second).text()).contains("Berkas yang sama dipakai untuk", number(first));
        assertThat(warning(second).select("a").attr("href")).isEqualTo("/admin/tagihan/" + first);
        assertThat(warning(first).text()).contains(number(second));
    }

    @Test
    void theSamePictureIsFlaggedHoweverItIsPacked() {
        var second = proven(SampleFiles.picture(0x336699, 0), null);

        assertThat(warning(second).text()).contains("Gambar yang sama dipakai untuk", number(first));
    }

    @Test
    void theSameReferenceIsFlaggedHoweverItIsWritten() {
        var second = proven(SampleFiles.picture(0x993366, 1), "ft-26-0001");

        assertThat(warning(second).text()).contains("Nomor referensi yang sama dipakai untuk", number(first));
    }

    @Test
    void anotherProofIsNotFlaggedAndAFlaggedOneIsStillAccepted() {
        var other = proven(SampleFiles.picture(0x993366, 1), "FT-26-0002");
        assertThat(warning(other)).isNull();
        var twin = proven(SampleFiles.picture(0x336699, 1), "FT-26-0001");
        var kasir = PageClient.signedIn(SamplePerson.admin());
        var desk = "/admin/kas/" + twin;
        var form = PageClient.formFields(kasir.page("/admin/kas?id=" + twin), desk);
        form.put("decision", "accept");

        kasir.post(desk, form).then().statusCode(303);

        assertThat(OfficeClient.state(twin)).isEqualTo("received");
    }

    private UUID proven(byte[] picture, String reference) {
        var buyer = BuyerClient.create();
        var purchase = buyer.ordered(batch);
        var proof = new HashMap<>(buyer.proof());
        proof.put(
                "payment_proof_url",
                "/uploads/" + SampleFiles.upload(buyer.person().email(), picture));
        proof.put("bank_reference", reference);
        buyer.patch(purchase + "/pay", proof).then().statusCode(200);
        return purchase;
    }

    private static Element warning(UUID purchase) {
        return PageClient.signedIn(SamplePerson.admin())
                .page("/admin/kas?id=" + purchase)
                .selectFirst("section[aria-labelledby=proof] .alert");
    }

    private static String number(UUID purchase) {
        return Sql.one(
                "select payment_number(y.created_at, y.invoice_number) from payment y"
                        + " join purchase p on p.payment_id = y.id where p.id = ?",
                purchase);
    }
}
