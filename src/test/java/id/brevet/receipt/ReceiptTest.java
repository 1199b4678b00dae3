package id.brevet.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import id.brevet.paper.AmountInWords;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentEvent;
import id.brevet.payment.PaymentMethod;
import id.brevet.payment.ReceiptSeries;
import id.brevet.support.ABatch;
import id.brevet.support.AnAccount;
import id.brevet.support.Buyer;
import id.brevet.support.Doorkey;
import id.brevet.support.Office;
import id.brevet.support.Patience;
import id.brevet.support.Rows;
import id.brevet.web.Format;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceiptTest {

    private static final String HOSTILE = "Nguyễn <img src=\"//x/a.png\"/> & {x}";

    @Inject
    ReceiptJob job;

    @Inject
    Event<Payment.Received> received;

    @Inject
    Clock clock;

    Buyer buyer;
    ABatch batch;
    UUID purchase;

    @BeforeEach
    void order() {
        AnAccount.open();
        buyer = Buyer.arrives();
        batch = ABatch.open(5);
        purchase = buyer.ordered(batch);
    }

    @Test
    void saysWhatWasPaidAndByWhomAsOnTheDay() throws IOException {
        Rows.change(
                "update users set name = ? where id = ?",
                HOSTILE,
                buyer.person().id());
        settle();
        Rows.change(
                "update users set name = 'Lain' where id = ?", buyer.person().id());

        var answer = mine();

        answer.then().statusCode(200).contentType("application/pdf");
        assertThat(answer.header("Content-Disposition"))
                .contains("kwitansi_%07d.pdf".formatted(Integer.parseInt(fact("invoice_number"))));
        var words = words(answer.asByteArray());
        var amount = Long.parseLong(fact("total"));
        assertThat(words).contains(HOSTILE, fact("receipt_number"), Format.rupiah(amount), "Angkatan " + batch.slug());
        assertThat(words.toLowerCase(java.util.Locale.ROOT)).contains(AmountInWords.of(amount) + " rupiah");
        assertThat(words(office().asByteArray())).isEqualTo(words);
    }

    @Test
    void isThereOnlyOnceItIsPaidAndOnlyForItsOwner() {
        assertThat(mine().statusCode()).isEqualTo(404);
        assertThat(office().statusCode()).isEqualTo(404);

        settle();

        assertThat(mine().statusCode()).isEqualTo(200);
        var pages = Doorkey.of(buyer.person().email(), Doorkey.Kind.PAGES).request();
        pages.get("/siswa/tagihan/" + purchase + "/kwitansi.pdf").then().statusCode(200);
        var another = Buyer.arrives();
        another.key()
                .request()
                .get("/api/v1/me/purchases/" + purchase + "/receipt")
                .then()
                .statusCode(404);
        Doorkey.of(another.person().email(), Doorkey.Kind.PAGES)
                .request()
                .get("/siswa/tagihan/" + purchase + "/kwitansi.pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void goesOutInOneLetterHoweverOftenItIsPrinted() throws IOException {
        settle();
        Patience.until("the letter", () -> letters() == 1);
        var payment = fact("id");

        job.run(payment);
        job.run(payment);

        assertThat(letters()).isOne();
        assertThat(Rows.column(
                        "select a.name || ' ' || a.type from mail_attachment a join mail m on m.id = a.mail_id"
                                + " where m.recipient = ?",
                        buyer.person().email()))
                .containsExactly(
                        "kwitansi_%07d.pdf application/pdf".formatted(Integer.parseInt(fact("invoice_number"))));
    }

    @Test
    void whatIsUndoneWasNeverReceived() {
        var last = Rows.column("select last from receipt_series order by year desc");
        QuarkusTransaction.begin();
        var payment = Payment.locked(UUID.fromString(fact("id")));
        var now = clock.instant();
        payment.receive(PaymentMethod.TRANSFER, ReceiptSeries.next(now), null, PaymentEvent.Actor.TIME, now);
        Payment.flush();
        received.fire(new Payment.Received(List.of(payment)));
        Payment.flush();
        QuarkusTransaction.rollback();

        assertThat(Rows.count("select count(*) from receipt where purchase_id = ?", purchase))
                .isZero();
        assertThat(Rows.count("select count(*) from job where task_name = 'receipt' and task_instance = ?", fact("id")))
                .isZero();
        assertThat(Rows.column("select last from receipt_series order by year desc"))
                .isEqualTo(last);
        assertThat(letters()).isZero();
    }

    @Test
    void isNeverRewritten() {
        settle();

        assertThatThrownBy(() -> Rows.change("update receipt set amount = 1 where purchase_id = ?", purchase))
                .hasRootCauseMessage("ERROR: a receipt is never changed or removed");
        assertThatThrownBy(() -> Rows.change("delete from receipt where purchase_id = ?", purchase))
                .hasRootCauseMessage("ERROR: a receipt is never changed or removed");
    }

    private void settle() {
        Office.opens()
                .posts("/" + purchase + "/settlement", Map.of("method", "transfer", "reason", "Mutasi"))
                .then()
                .statusCode(200);
    }

    private Response mine() {
        return buyer.key().request().get("/api/v1/me/purchases/" + purchase + "/receipt");
    }

    private Response office() {
        return Office.opens().key().request().get("/api/v1/purchases/" + purchase + "/receipt");
    }

    private String fact(String column) {
        return Rows.one(
                "select y." + column + "::text from payment y join purchase p on p.payment_id = y.id where p.id = ?",
                purchase);
    }

    private long letters() {
        return Rows.count(
                "select count(*) from mail where recipient = ? and subject like 'Kwitansi pembayaran %'",
                buyer.person().email());
    }

    private static String words(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            assertThat(reader.getNumberOfPages()).isOne();
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }
}
