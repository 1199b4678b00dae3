package id.brevet.purchase;

import id.brevet.account.Contact;
import id.brevet.account.GroupType;
import id.brevet.account.Profile;
import id.brevet.account.User;
import id.brevet.catalogue.Batch;
import id.brevet.catalogue.DemoCatalogueStart;
import id.brevet.ground.Setup;
import id.brevet.job.Jobs;
import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.DemoReceivingAccounts;
import id.brevet.payment.Payment;
import id.brevet.payment.PaymentEvent.Actor;
import id.brevet.payment.PaymentMethod;
import id.brevet.payment.PaymentProof;
import id.brevet.payment.ReceiptSeries;
import id.brevet.shared.Role;
import id.brevet.tariff.Tariff;
import id.brevet.upload.FileUse;
import id.brevet.upload.ReceivedFile;
import id.brevet.upload.Uploads;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Students who have bought seats, or tried to: a purchase in every state to try the product with. */
@ApplicationScoped
public class DemoPurchasesStart {

    private enum Fate {
        PENDING,
        REVIEW,
        ASKED_AGAIN,
        PAID,
        CASH,
        REJECTED,
        EXPIRED,
        CANCELLED,
        REFUNDED
    }

    /** Who bought what, so many hours ago, and what came of it. */
    private record Deal(String buyer, String batch, int hoursAgo, Fate fate) {}

    private static final String LENT = "siswa@brevet.local";

    private static final List<String> BUYERS = List.of(
            "Andi Wijaya", "Siti Rahmawati", "Dimas Nugroho", "Maria Goretti Tan", "Ayu Pratiwi", "Rizky Pratama");

    private static final List<Deal> DEALS = List.of(
            new Deal("siswa", "brevet-a-and-b-angkatan-10-kelas-malam", 2_900, Fate.PAID),
            new Deal("siswa", "brevet-a-and-b-angkatan-11-kelas-sore", 500, Fate.PAID),
            new Deal("siswa", "brevet-a-and-b-angkatan-13-akhir-pekan-daring", 2, Fate.PENDING),
            new Deal("siswa", "praktik-e-faktur-kelas-daring", 30, Fate.REJECTED),
            new Deal("andi", "brevet-a-and-b-angkatan-12-kelas-malam", 20, Fate.REVIEW),
            new Deal("siti", "brevet-a-and-b-angkatan-12-kelas-malam", 26, Fate.ASKED_AGAIN),
            new Deal("dimas", "brevet-a-and-b-angkatan-12-kelas-malam", 50, Fate.EXPIRED),
            new Deal("maria", "brevet-a-and-b-angkatan-12-kelas-malam", 40, Fate.CANCELLED),
            new Deal("ayu", "brevet-a-and-b-angkatan-12-kelas-malam", 90, Fate.REFUNDED),
            new Deal("ayu", "praktik-e-faktur-kelas-kecil", 60, Fate.CASH),
            new Deal("rizky", "praktik-e-faktur-kelas-kecil", 48, Fate.PAID),
            new Deal("maria", "praktik-e-faktur-kelas-kecil", 5, Fate.REVIEW));

    @Inject
    Setup setup;

    @Inject
    Uploads storekeeper;

    @Inject
    AccountNumberCipher safe;

    @Inject
    Jobs foreman;

    @Inject
    Event<Payment.Received> received;

    @Inject
    Event<Payment.Refunded> refunded;

    @Inject
    Clock clock;

    @Transactional
    void sell(@Observes @Priority(DemoCatalogueStart.ORDER + 100) StartupEvent start) {
        var lent = User.byEmail(LENT);
        if (setup.demo() && lent.isPresent() && DemoReceivingAccounts.create(safe)) {
            BUYERS.forEach(it -> arrive(it, lent.get()));
            DEALS.forEach(this::deal);
        }
    }

    /** With the password of the student whose is printed. */
    private void arrive(String name, User lent) {
        var contact = new Contact(name, email(name.split(" ")[0]), "0812000001" + (10 + BUYERS.indexOf(name)));
        var from = new Profile.Origin(
                "PT Contoh Sejahtera", "Depok", LocalDate.of(1998, 5, 20), "Jl. Contoh No. 2, Depok");
        var user = new User(contact, lent.password, Role.STUDENT, new Profile(GroupType.UMUM, from, null, null));
        user.verify(clock.instant());
        user.persist();
    }

    private void deal(Deal deal) {
        var student = User.byEmail(email(deal.buyer)).orElseThrow();
        var batch = Batch.bySlug(deal.batch);
        var then = clock.instant().minus(Duration.ofHours(deal.hoursAgo));
        var price = Tariff.priceFor(GroupType.UMUM).orElseThrow();
        var amount = AmountReservation.reserve(price, then);
        var payment = new Payment(Purchase.claim(batch.id, student), student, price, amount, by(student), then);
        payment.persist();
        new Purchase(payment, batch, Tariff.of(GroupType.UMUM)).persistAndFlush();
        befall(payment, deal.fate, then.plus(Duration.ofHours(1)));
        Payment.flush();
    }

    private void befall(Payment it, Fate fate, Instant later) {
        var office = by(User.byEmail("kasir@brevet.local").orElseThrow());
        switch (fate) {
            case PENDING -> {
                foreman.enqueueAt(ExpiryJob.NAME, it.id.toString(), it.expiresAt);
                foreman.enqueueAt(ReminderJob.NAME, it.id.toString(), it.expiresAt.minus(ReminderJob.BEFORE));
            }
            case REVIEW -> prove(it, later);
            case ASKED_AGAIN -> {
                prove(it, later);
                it.askForAnotherProof(
                        "Nominal pada gambar tidak terbaca. Mohon kirim gambar yang utuh.", office, later);
            }
            case REJECTED -> {
                prove(it, later);
                it.reject("Tidak ada transfer dengan nominal ini pada mutasi rekening.", office, later);
                AmountReservation.release(it.reservationId, later);
            }
            case PAID, CASH ->
                settle(it, fate == Fate.CASH ? PaymentMethod.CASH : PaymentMethod.TRANSFER, office, later);
            case REFUNDED -> {
                settle(it, PaymentMethod.TRANSFER, office, later);
                refunded.fire(it.refund(it.total, true, "Pindah kota (CONTOH-000777)", office, later));
            }
            case EXPIRED -> it.expireIfDue(clock.instant());
            case CANCELLED -> it.cancel(null, by(it.payer), later);
        }
    }

    private void settle(Payment it, PaymentMethod how, Actor office, Instant later) {
        if (how == PaymentMethod.TRANSFER) {
            prove(it, later);
        }
        it.receive(how, ReceiptSeries.next(later), null, office, later);
        Payment.flush();
        received.fire(new Payment.Received(List.of(it)));
    }

    private void prove(Payment it, Instant later) {
        var sender = new PaymentProof.Sender(it.payer.name, safe.seal("5550004321"), "Bank Contoh", null);
        it.prove(slip(it.payer, it.uniqueCode), sender, by(it.payer), later);
        AmountReservation.extend(it.reservationId, later);
    }

    /** Each a little different, or all would be taken for one. */
    private String slip(User owner, int mark) {
        try (var slip = DemoPurchasesStart.class.getResourceAsStream("/demo/bukti-transfer.png")) {
            var file = Files.createTempFile("bukti", ".png");
            var picture = ImageIO.read(slip);
            picture.setRGB(0, 0, mark);
            ImageIO.write(picture, "png", file.toFile());
            var address = storekeeper.keep(
                    owner.id, FileUse.PROOF, "payment_proof", new ReceivedFile("bukti-transfer.png", file));
            Files.delete(file);
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@brevet.local";
    }

    private static Actor by(User user) {
        return new Actor(user.id, user.name);
    }
}
