package id.brevet.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import id.brevet.support.BuyerClient;
import id.brevet.support.ClockAndRateLimitReset;
import id.brevet.support.NewestMail;
import id.brevet.support.OfficeClient;
import id.brevet.support.SampleBatch;
import id.brevet.support.SampleReceivingAccount;
import id.brevet.support.Sql;
import id.brevet.web.Format;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail and notices about a purchase: each is sent once, in the language of the student. */
@QuarkusTest
class BillNoticesTest implements ClockAndRateLimitReset {

    @Inject
    ReminderJob reminder;

    @Inject
    ExpiryJob expiry;

    private SampleBatch batch;
    private BuyerClient budi;
    private OfficeClient office;

    @BeforeEach
    void arrange() {
        SampleReceivingAccount.open();
        batch = SampleBatch.open(3);
        budi = BuyerClient.create();
        office = OfficeClient.admin();
    }

    @Test
    void theOrderSaysHowMuchWhereAndUntilWhen() {
        var purchase = budi.ordered(batch);

        var letter = NewestMail.to(email());
        assertThat(letter.subject()).startsWith("Tagihan INV/").endsWith("menunggu pembayaran");
        assertThat(letter.text())
                .contains(
                        Format.rupiah(total(purchase)),
                        "Bank Contoh " + SampleReceivingAccount.NUMBER,
                        "a.n. Brevet",
                        "WIB")
                .contains("/siswa/tagihan/" + purchase);
        var html = Jsoup.parse(Sql.one("select html from mail where recipient = ?", email()));
        assertThat(html.select("strong").eachText()).contains(Format.rupiah(total(purchase)));
        assertThat(html.select("p").eachText()).contains("Halo Budi Santoso,", "Buka tagihan");
        assertThat(html.select("a").attr("href")).endsWith("/siswa/tagihan/" + purchase);
        assertThat(notices()).containsExactly("bill_ordered");
    }

    @Test
    void whoeverReadsEnglishIsWrittenToInEnglish() {
        Sql.change(
                "update users set language = 'en' where id = ?", budi.person().id());

        budi.proven(batch);

        assertThat(NewestMail.to(email()).subject()).endsWith("is waiting to be paid");
        assertThat(NewestMail.to(email()).text())
                .contains("Amount to transfer:")
                .doesNotContain("1234567890");
    }

    @Test
    void theReminderComesOnceAndOnlyWhileThereIsSomethingToPay() {
        var purchase = budi.ordered(batch);
        var paid = BuyerClient.create();
        var proven = paid.proven(batch);

        reminder.run(payment(purchase));
        reminder.run(payment(purchase));
        reminder.run(payment(proven));

        assertThat(subjects(email())).hasSize(2).anyMatch(it -> it.startsWith("Pengingat"));
        assertThat(subjects(paid.person().email())).hasSize(1);
        assertThat(NewestMail.to(email()).text())
                .contains(Format.rupiah(total(purchase)), "/siswa/tagihan/" + purchase);
    }

    @Test
    void theEndIsToldOnce() {
        var purchase = budi.ordered(batch);
        later(Duration.ofHours(25));

        expiry.run(payment(purchase));
        expiry.run(payment(purchase));

        assertThat(subjects(email())).hasSize(2);
        assertThat(NewestMail.to(email()).text()).contains("sudah lewat", "hubungi kantor");
        assertThat(notices()).containsExactly("bill_ordered", "bill_expired");
    }

    @Test
    void whatTheOfficeDecidesIsToldWithItsReason() {
        var purchase = budi.proven(batch);
        office.posts("/" + purchase + "/resubmission", Map.of("reason", "Fotonya buram"));
        assertThat(NewestMail.to(email()).text()).contains("Fotonya buram", "/siswa/tagihan/" + purchase);
        budi.proves(purchase);
        office.sets(purchase, Map.of("payment_status", "rejected", "reason", "Nominal kurang"));
        assertThat(NewestMail.to(email()).text()).contains("Nominal kurang", "/siswa/tagihan/" + purchase);
        budi.proves(purchase);
        office.sets(purchase, Map.of("payment_status", "rejected", "reason", "Masih kurang"));
        assertThat(NewestMail.to(email()).text()).contains("Masih kurang");

        office.sets(purchase, Map.of("payment_status", "waiting_confirmation"));
        office.sets(purchase, Map.of("payment_status", "cancelled", "reason", "Batch digabung"));

        assertThat(NewestMail.to(email()).text()).contains("Batch digabung");
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
        return Sql.column(
                "select word from notice where user_id = ? order by created_at, id",
                budi.person().id());
    }

    private static List<String> subjects(String email) {
        return Sql.column("select subject from mail where recipient = ?", email);
    }

    private static String payment(UUID purchase) {
        return Sql.one("select payment_id from purchase where id = ?", purchase);
    }

    private static long total(UUID purchase) {
        return Sql.count("select total from payment y join purchase p on p.payment_id = y.id where p.id = ?", purchase);
    }
}
