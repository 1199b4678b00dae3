package id.brevet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Buyer;
import id.brevet.support.Newcomer;
import id.brevet.support.Office;
import id.brevet.support.Parcel;
import id.brevet.support.Rows;
import id.brevet.support.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office is warned when a proof, or one that looks the same, was sent for another bill. */
@QuarkusTest
class TwinProofsTest implements Afresh {

    private ABatch batch;
    private UUID first;

    @BeforeEach
    void prove() {
        AnAccount.open();
        batch = ABatch.open(5);
        first = proven(Parcel.picture(0x336699, 1), "FT-26-0001");
    }

    @Test
    void theSameFileIsFlaggedWhoeverSendsIt() {
        var second = proven(Parcel.picture(0x336699, 1), null);

        assertThat(warning(second).text()).contains("Berkas yang sama dipakai untuk", number(first));
        assertThat(warning(second).select("a").attr("href")).isEqualTo("/admin/tagihan/" + first);
        assertThat(warning(first).text()).contains(number(second));
    }

    @Test
    void theSamePictureIsFlaggedHoweverItIsPacked() {
        var second = proven(Parcel.picture(0x336699, 0), null);

        assertThat(warning(second).text()).contains("Gambar yang sama dipakai untuk", number(first));
    }

    @Test
    void theSameReferenceIsFlaggedHoweverItIsWritten() {
        var second = proven(Parcel.picture(0x993366, 1), "ft-26-0001");

        assertThat(warning(second).text()).contains("Nomor referensi yang sama dipakai untuk", number(first));
    }

    @Test
    void anotherProofIsNotFlaggedAndAFlaggedOneIsStillAccepted() {
        var other = proven(Parcel.picture(0x993366, 1), "FT-26-0002");
        assertThat(warning(other)).isNull();
        var twin = proven(Parcel.picture(0x336699, 1), "FT-26-0001");
        var admin = Visitor.signedIn(Newcomer.admin());
        var desk = "/admin/kas/" + twin;
        var form = Visitor.typed(admin.page("/admin/kas?id=" + twin), desk);
        form.put("decision", "accept");

        admin.post(desk, form).then().statusCode(303);

        assertThat(Office.state(twin)).isEqualTo("received");
    }

    private UUID proven(byte[] picture, String reference) {
        var buyer = Buyer.arrives();
        var purchase = buyer.ordered(batch);
        var proof = new HashMap<>(buyer.proof());
        proof.put("payment_proof_url", "/uploads/" + Parcel.of(buyer.person().email(), picture));
        proof.put("bank_reference", reference);
        buyer.patch(purchase + "/pay", proof).then().statusCode(200);
        return purchase;
    }

    private static Element warning(UUID purchase) {
        return Visitor.signedIn(Newcomer.admin())
                .page("/admin/kas?id=" + purchase)
                .selectFirst("section[aria-labelledby=proof] .alert");
    }

    private static String number(UUID purchase) {
        return Rows.one(
                "select payment_number(y.created_at, y.invoice_number) from payment y"
                        + " join purchase p on p.payment_id = y.id where p.id = ?",
                purchase);
    }
}
