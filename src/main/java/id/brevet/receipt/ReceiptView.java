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

    /** The recipient of the money, and the person who signs for it. */
    public record Centre(String name, String address, String city, String signatory, String title) {}

    static ReceiptView of(Receipt receipt, String link) {
        return new ReceiptView(
                receipt.number,
                receipt.paidAt,
                receipt.amount,
                receipt.name,
                receipt.nim,
                receipt.groupType,
                receipt.batch,
                receipt.course,
                receipt.taxLine,
                new Centre(
                        receipt.centreName,
                        receipt.centreAddress,
                        receipt.city,
                        receipt.signatoryName,
                        receipt.signatoryTitle),
                receipt.fileName(),
                link);
    }

    /** {@code Tujuh ratus lima puluh ribu seratus dua puluh tiga rupiah} */
    public String amountInWords() {
        var words = AmountInWords.of(amount) + " rupiah";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
