package id.brevet.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.ABatch;
import id.brevet.support.Afresh;
import id.brevet.support.AnAccount;
import id.brevet.support.Buyer;
import id.brevet.support.Letter;
import id.brevet.support.Office;
import id.brevet.support.Rows;
import id.brevet.web.Format;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail and notices about a purchase: each is sent once, in the language of the student. */
@QuarkusTest
class BillNoticesTest implements Afresh {

    @Inject
    ReminderJob reminder;

    @Inject
    ExpiryJob expiry;

    private ABatch batch;
    private Buyer budi;
    private Office office;

    @BeforeEach
    void arrange() {
        AnAccount.open();
        batch = ABatch.open(3);
        budi = Buyer.arrives();
        office = Office.opens();
    }

    @Test
    void theOrderSaysHowMuchWhereAndUntilWhen() {
        var purchase = budi.ordered(batch);

        var letter = Letter.to(email());
        assertThat(letter.subject()).startsWith("Tagihan INV/").endsWith("menunggu pembayaran");
        assertThat(letter.text())
                .contains(Format.rupiah(total(purchase)), "Bank Contoh " + AnAccount.NUMBER, "a.n. Brevet", "WIB")
                .contains("/siswa/tagihan/" + purchase);
        assertThat(notices()).containsExactly("bill_ordered");
    }

    @Test
    void whoeverReadsEnglishIsWrittenToInEnglish() {
        Rows.change(
                "update users set language = 'en' where id = ?", budi.person().id());

        budi.proven(batch);

        assertThat(Letter.to(email()).subject()).endsWith("is waiting to be paid");
        assertThat(Letter.to(email()).text()).contains("Amount to transfer:").doesNotContain("1234567890");
    }

    @Test
    void theReminderComesOnceAndOnlyWhileThereIsSomethingToPay() {
        var purchase = budi.ordered(batch);
        var paid = Buyer.arrives();
        var proven = paid.proven(batch);

        reminder.run(payment(purchase));
        reminder.run(payment(purchase));
        reminder.run(payment(proven));

        assertThat(subjects(email())).hasSize(2).anyMatch(it -> it.startsWith("Pengingat"));
        assertThat(subjects(paid.person().email())).hasSize(1);
        assertThat(Letter.to(email()).text()).contains(Format.rupiah(total(purchase)), "/siswa/tagihan/" + purchase);
    }

    @Test
    void theEndIsToldOnce() {
        var purchase = budi.ordered(batch);
        later(Duration.ofHours(25));

        expiry.run(payment(purchase));
        expiry.run(payment(purchase));

        assertThat(subjects(email())).hasSize(2);
        assertThat(Letter.to(email()).text()).contains("sudah lewat", "hubungi kantor");
        assertThat(notices()).containsExactly("bill_ordered", "bill_expired");
    }

    @Test
    void whatTheOfficeDecidesIsToldWithItsReason() {
        var purchase = budi.proven(batch);
        office.posts("/" + purchase + "/resubmission", Map.of("reason", "Fotonya buram"));
        assertThat(Letter.to(email()).text()).contains("Fotonya buram", "/siswa/tagihan/" + purchase);
        budi.proves(purchase);
        office.sets(purchase, Map.of("payment_status", "rejected", "reason", "Nominal kurang"));
        assertThat(Letter.to(email()).text()).contains("Nominal kurang", "/siswa/tagihan/" + purchase);
        budi.proves(purchase);
        office.sets(purchase, Map.of("payment_status", "rejected", "reason", "Masih kurang"));
        assertThat(Letter.to(email()).text()).contains("Masih kurang");

        office.sets(purchase, Map.of("payment_status", "waiting_confirmation"));
        office.sets(purchase, Map.of("payment_status", "cancelled", "reason", "Batch digabung"));

        assertThat(Letter.to(email()).text()).contains("Batch digabung");
        assertThat(notices())
                .containsExactly("bill_ordered", "bill_wanted", "bill_rejected", "bill_rejected", "bill_canceled");
    }

    @Test
    void thePaymentRingsTheBellAndTheReceiptIsAnothersLetter() {
        office.sets(budi.proven(batch), "paid").then().statusCode(200);

        assertThat(notices()).contains("bill_paid");
    }

    private String email() {
        return budi.person().email();
    }

    private List<String> notices() {
        return Rows.column(
                "select word from notice where user_id = ? order by created_at, id",
                budi.person().id());
    }

    private static List<String> subjects(String email) {
        return Rows.column("select subject from mail where recipient = ?", email);
    }

    private static String payment(UUID purchase) {
        return Rows.one("select payment_id from purchase where id = ?", purchase);
    }

    private static long total(UUID purchase) {
        return Rows.count(
                "select total from payment y join purchase p on p.payment_id = y.id where p.id = ?", purchase);
    }
}
