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
import id.brevet.support.ApiClient;
import id.brevet.support.BuyerClient;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.support.Wait;
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

    BuyerClient buyer;
    SampleBatch batch;
    UUID purchase;

    @BeforeEach
    void order() {
        SampleReceivingAccount.open();
        buyer = BuyerClient.create();
        batch = SampleBatch.open(5);
        purchase = buyer.ordered(batch);
    }

    @Test
    void saysWhatWasPaidAndByWhomAsOnTheDay() throws IOException {
        Sql.change(
                "update users set name = ? where id = ?",
                HOSTILE,
                buyer.person().id());
        settle();
        Sql.change("update users set name = 'Lain' where id = ?", buyer.person().id());

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
        var pages = ApiClient.withSession(buyer.person().email(), ApiClient.Kind.PAGES)
                .request();
        pages.get("/siswa/tagihan/" + purchase + "/kwitansi.pdf").then().statusCode(200);
        var another = BuyerClient.create();
        another.client()
                .request()
                .get("/api/v1/me/purchases/" + purchase + "/receipt")
                .then()
                .statusCode(404);
        ApiClient.withSession(another.person().email(), ApiClient.Kind.PAGES)
                .request()
                .get("/siswa/tagihan/" + purchase + "/kwitansi.pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void goesOutInOneLetterHoweverOftenItIsPrinted() throws IOException {
        settle();
        Wait.until("the letter", () -> letters() == 1);
        var payment = fact("id");

        job.run(payment);
        job.run(payment);

        assertThat(letters()).isOne();
        assertThat(Sql.column(
                        "select a.name || ' ' || a.type from mail_attachment a join mail m on m.id = a.mail_id"
                                + " where m.recipient = ?",
                        buyer.person().email()))
                .containsExactly(
                        "kwitansi_%07d.pdf application/pdf".formatted(Integer.parseInt(fact("invoice_number"))));
    }

    @Test
    void whatIsUndoneWasNeverReceived() {
        var last = Sql.column("select last from receipt_series order by year desc");
        QuarkusTransaction.begin();
        var payment = Payment.locked(UUID.fromString(fact("id")));
        var now = clock.instant();
        payment.receive(PaymentMethod.TRANSFER, ReceiptSeries.next(now), null, PaymentEvent.Actor.TIME, now);
        Payment.flush();
        received.fire(new Payment.Received(List.of(payment)));
        Payment.flush();
        QuarkusTransaction.rollback();

        assertThat(Sql.count("select count(*) from receipt where purchase_id = ?", purchase))
                .isZero();
        assertThat(Sql.count("select count(*) from job where task_name = 'receipt' and task_instance = ?", fact("id")))
                .isZero();
        assertThat(Sql.column("select last from receipt_series order by year desc"))
                .isEqualTo(last);
        assertThat(letters()).isZero();
    }

    @Test
    void isNeverRewritten() {
        settle();

        assertThatThrownBy(() -> Sql.change("update receipt set amount = 1 where purchase_id = ?", purchase))
                .hasRootCauseMessage("ERROR: a receipt is never changed or removed");
        assertThatThrownBy(() -> Sql.change("delete from receipt where purchase_id = ?", purchase))
                .hasRootCauseMessage("ERROR: a receipt is never changed or removed");
    }

    private void settle() {
        OfficeClient.admin()
                .posts("/" + purchase + "/settlement", Map.of("method", "transfer", "reason", "Mutasi"))
                .then()
                .statusCode(200);
    }

    private Response mine() {
        return buyer.client().request().get("/api/v1/me/purchases/" + purchase + "/receipt");
    }

    private Response office() {
        return OfficeClient.admin().client().request().get("/api/v1/purchases/" + purchase + "/receipt");
    }

    private String fact(String column) {
        return Sql.one(
                "select y." + column + "::text from payment y join purchase p on p.payment_id = y.id where p.id = ?",
                purchase);
    }

    private long letters() {
        return Sql.count(
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
