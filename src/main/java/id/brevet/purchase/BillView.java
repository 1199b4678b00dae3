package id.brevet.purchase;

import java.time.Instant;
import java.util.UUID;

/** A purchase as pages show it. */
public record BillView(
        UUID id,
        String number,
        int version,
        BillStage stage,
        BillAmounts amounts,
        SeatView seat,
        PayerView payer,
        boolean provable) {

    public static BillView at(Instant now, Purchase it) {
        var payment = it.payment;
        return new BillView(
                it.id,
                payment.number(),
                payment.version,
                BillStage.at(now, payment),
                BillAmounts.of(payment),
                SeatView.of(it),
                PayerView.of(payment.payer),
                payment.provableAt(now));
    }

    /** Changes whenever there is something new to see. */
    public String changeMark() {
        return stage.wire() + "-" + version;
    }

    public String href() {
        return "/siswa/tagihan/" + id;
    }

    public String deskHref() {
        return "/admin/tagihan/" + id;
    }

    public String refundHref() {
        return deskHref() + "/pengembalian";
    }

    public String moveHref() {
        return deskHref() + "/pindah";
    }

    public boolean late() {
        return stage == BillStage.LATE && amounts.missing() == 0;
    }

    /** Whether its seat can be moved to another batch. */
    public boolean batchChangeable() {
        return stage == BillStage.PAID || late();
    }

    /** A payer who has sent a proof has most likely sent money, too. */
    public boolean proofSent() {
        return stage == BillStage.WAITING || stage == BillStage.WANTED || stage == BillStage.PART;
    }
}
