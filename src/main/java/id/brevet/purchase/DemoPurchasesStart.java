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
import id.brevet.payment.PaymentReferences;
import id.brevet.payment.ReceiptSeries;
import id.brevet.shared.Role;
import id.brevet.tariff.Tariff;
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

/** Demo students, and a purchase of theirs in every state. */
@ApplicationScoped
public class DemoPurchasesStart {

    private enum Ending {
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

    /** A purchase to be made: who orders which batch, how many hours ago, and how it ends. */
    private record DemoOrder(String buyer, String batch, int hoursAgo, Ending ending) {}

    private static final String DEMO_STUDENT = "siswa@brevet.local";

    private static final List<String> BUYERS = List.of(
            "Andi Wijaya", "Siti Rahmawati", "Dimas Nugroho", "Maria Goretti Tan", "Ayu Pratiwi", "Rizky Pratama");

    private static final List<DemoOrder> ORDERS = List.of(
            new DemoOrder("siswa", "brevet-a-and-b-angkatan-10-kelas-malam", 2_900, Ending.PAID),
            new DemoOrder("siswa", "brevet-a-and-b-angkatan-11-kelas-sore", 500, Ending.PAID),
            new DemoOrder("siswa", "brevet-a-and-b-angkatan-13-akhir-pekan-daring", 2, Ending.PENDING),
            new DemoOrder("siswa", "praktik-e-faktur-kelas-daring", 30, Ending.REJECTED),
            new DemoOrder("andi", "brevet-a-and-b-angkatan-12-kelas-malam", 20, Ending.REVIEW),
            new DemoOrder("siti", "brevet-a-and-b-angkatan-12-kelas-malam", 26, Ending.ASKED_AGAIN),
            new DemoOrder("dimas", "brevet-a-and-b-angkatan-12-kelas-malam", 50, Ending.EXPIRED),
            new DemoOrder("maria", "brevet-a-and-b-angkatan-12-kelas-malam", 40, Ending.CANCELLED),
            new DemoOrder("ayu", "brevet-a-and-b-angkatan-12-kelas-malam", 90, Ending.REFUNDED),
            new DemoOrder("ayu", "praktik-e-faktur-kelas-kecil", 60, Ending.CASH),
            new DemoOrder("rizky", "praktik-e-faktur-kelas-kecil", 48, Ending.PAID),
            new DemoOrder("maria", "praktik-e-faktur-kelas-kecil", 5, Ending.REVIEW));

    @Inject
    Setup setup;

    @Inject
    Uploads uploads;

    @Inject
    AccountNumberCipher cipher;

    @Inject
    Jobs jobs;

    @Inject
    Event<Payment.Received> received;

    @Inject
    Event<Payment.Refunded> refunded;

    @Inject
    Clock clock;

    @Transactional
    void create(@Observes @Priority(DemoCatalogueStart.ORDER + 100) StartupEvent start) {
        var demoStudent = User.byEmail(DEMO_STUDENT);
        if (setup.demo() && demoStudent.isPresent() && DemoReceivingAccounts.create(cipher)) {
            BUYERS.forEach(it -> addStudent(it, demoStudent.get()));
            ORDERS.forEach(this::order);
        }
    }

    /** The students get the password of the demo student, the only one that is printed. */
    private void addStudent(String name, User demoStudent) {
        var contact = new Contact(name, email(name.split(" ")[0]), "0812000001" + (10 + BUYERS.indexOf(name)));
        var from = new Profile.Origin(
                "PT Contoh Sejahtera", "Depok", LocalDate.of(1998, 5, 20), "Jl. Contoh No. 2, Depok");
        var user = new User(contact, demoStudent.password, Role.STUDENT, new Profile(GroupType.UMUM, from, null, null));
        user.verify(clock.instant());
        user.persist();
    }

    private void order(DemoOrder order) {
        var student = User.byEmail(email(order.buyer)).orElseThrow();
        var batch = Batch.bySlug(order.batch);
        var orderedAt = clock.instant().minus(Duration.ofHours(order.hoursAgo));
        var price = Tariff.priceFor(GroupType.UMUM).orElseThrow();
        var amount = AmountReservation.reserve(price, orderedAt);
        var payment =
                new Payment(Purchase.payableKey(batch.id, student), student, price, amount, actor(student), orderedAt);
        payment.persist();
        new Purchase(payment, batch, Tariff.of(GroupType.UMUM)).persistAndFlush();
        end(payment, order.ending, orderedAt.plus(Duration.ofHours(1)));
        Payment.flush();
    }

    private void end(Payment it, Ending ending, Instant later) {
        var office = actor(User.byEmail("kasir@brevet.local").orElseThrow());
        switch (ending) {
            case PENDING -> {
                jobs.enqueueAt(ExpiryJob.NAME, it.id.toString(), it.expiresAt);
                jobs.enqueueAt(ReminderJob.NAME, it.id.toString(), it.expiresAt.minus(ReminderJob.BEFORE_DEADLINE));
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
                settle(it, ending == Ending.CASH ? PaymentMethod.CASH : PaymentMethod.TRANSFER, office, later);
            case REFUNDED -> {
                settle(it, PaymentMethod.TRANSFER, office, later);
                refunded.fire(it.refund(it.total, true, "Pindah kota (CONTOH-000777)", office, later));
            }
            case EXPIRED -> it.expireIfDue(clock.instant());
            case CANCELLED -> it.cancel(null, actor(it.payer), later);
        }
    }

    private void settle(Payment it, PaymentMethod method, Actor office, Instant later) {
        if (method == PaymentMethod.TRANSFER) {
            prove(it, later);
        }
        it.receive(method, ReceiptSeries.next(later), null, office, later);
        Payment.flush();
        received.fire(new Payment.Received(List.of(it)));
    }

    private void prove(Payment it, Instant later) {
        var sender = new PaymentProof.Sender(it.payer.name, cipher.seal("5550004321"), "Bank Contoh", null);
        it.prove(proofImage(it.payer, it.uniqueCode), sender, actor(it.payer), later);
        AmountReservation.extend(it.reservationId, later);
    }

    /** One pixel differs in each, or the office would be warned that a proof was used twice. */
    private String proofImage(User owner, int pixel) {
        try (var template = DemoPurchasesStart.class.getResourceAsStream("/demo/bukti-transfer.png")) {
            var file = Files.createTempFile("bukti", ".png");
            var picture = ImageIO.read(template);
            picture.setRGB(0, 0, pixel);
            ImageIO.write(picture, "png", file.toFile());
            var address =
                    uploads.keep(owner.id, PaymentReferences.PROOFS, new ReceivedFile("bukti-transfer.png", file));
            Files.delete(file);
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@brevet.local";
    }

    private static Actor actor(User user) {
        return new Actor(user.id, user.name);
    }
}
