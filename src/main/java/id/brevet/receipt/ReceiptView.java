package id.brevet.receipt;

import id.brevet.account.GroupType;
import id.brevet.paper.AmountInWords;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A receipt as it is printed. */
public record ReceiptView(
        String number,
        Instant paidAt,
        long amount,
        String name,
        @Nullable String nim,
        GroupType groupType,
        String batch,
        String course,
        @Nullable String taxLine,
        Centre centre,
        String fileName,
        String link) {

    /** Who received the money, and who signs for it. */
    public record Centre(String name, String address, String city, String signatory, String title) {}

    static ReceiptView of(Receipt it, String link) {
        return new ReceiptView(
                it.number,
                it.paidAt,
                it.amount,
                it.name,
                it.nim,
                it.groupType,
                it.batch,
                it.course,
                it.taxLine,
                new Centre(it.centreName, it.centreAddress, it.city, it.signatoryName, it.signatoryTitle),
                it.fileName(),
                link);
    }

    /** {@code Tujuh ratus lima puluh ribu seratus dua puluh tiga rupiah} */
    public String words() {
        var words = AmountInWords.of(amount) + " rupiah";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
