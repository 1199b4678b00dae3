package id.brevet.purchase;

import id.brevet.payment.PaymentProof;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A payment proof as pages show it, with only the last digits of the sender's account. */
public record PaymentProofView(
        int number,
        String file,
        String sender,
        String account,
        @Nullable String bank,
        @Nullable String reference,
        Instant sentAt) {

    static PaymentProofView of(PaymentProof it) {
        return new PaymentProofView(
                it.number,
                it.file,
                it.accountName,
                it.accountNumber.masked(),
                it.bankName,
                it.bankReference,
                it.createdAt);
    }

    public boolean image() {
        return !file.endsWith(".pdf");
    }
}
