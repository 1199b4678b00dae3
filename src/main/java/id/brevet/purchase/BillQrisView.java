package id.brevet.purchase;

import id.brevet.qris.Qris;
import org.jspecify.annotations.Nullable;

/** The QRIS of a bill as its page shows it, and whether the payer has chosen it. */
public record BillQrisView(
        String name, String city, @Nullable String nmid, boolean withAmount, boolean example, boolean chosen) {

    static final String WAY = "qris";

    static BillQrisView of(Qris it, @Nullable String way) {
        return new BillQrisView(
                it.name(), it.city(), it.nmid().orElse(null), it.amount().isPresent(), it.example(), WAY.equals(way));
    }
}
