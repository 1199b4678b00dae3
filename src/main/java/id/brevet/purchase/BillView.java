package id.brevet.purchase;

import java.time.Instant;
import java.util.UUID;

/** A purchase as pages show it: who owes how much for what, and where that stands. */
public record BillView(
        UUID id, String number, int version, Stage stage, Due due, Seat seat, Payer payer, boolean provable) {

    public static BillView at(Instant now, Purchase it) {
        var payment = it.payment;
        return new BillView(
                it.id,
                payment.number(),
                payment.version,
                Stage.at(now, payment),
                Due.of(payment),
                Seat.of(it),
                Payer.of(payment.payer),
                payment.provableAt(now));
    }

    /** Changes whenever there is something new to see. */
    public String mark() {
        return stage.wire() + "-" + version;
    }

    public String href() {
        return "/siswa/tagihan/" + id;
    }

    public String deskHref() {
        return "/admin/tagihan/" + id;
    }

    /** Whether the office may take the money, or either side may give up. */
    public boolean receivable() {
        return stage.open();
    }

    public boolean inQueue() {
        return stage == Stage.WAITING;
    }

    public boolean closed() {
        return stage == Stage.REJECTED || stage == Stage.EXPIRED || stage == Stage.CANCELED;
    }

    public boolean movable() {
        return receivable() || closed();
    }

    /** Whoever has shown a proof has most likely sent money, too. */
    public boolean shown() {
        return stage == Stage.WAITING || stage == Stage.WANTED;
    }
}
