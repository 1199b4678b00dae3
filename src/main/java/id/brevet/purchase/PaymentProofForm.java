package id.brevet.purchase;

import id.brevet.upload.ReceivedFile;
import id.brevet.upload.ReceivedFileForm;
import id.brevet.web.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The proof of a payment as it was typed. */
public record PaymentProofForm(
        @RestForm("buyer_bank_account_name") @Nullable String name,
        @RestForm("buyer_bank_account_number") @Nullable String number,
        @RestForm("buyer_bank_name") @Nullable String bank,
        @RestForm("bank_reference") @Nullable String reference,
        @RestForm("payment_proof") @Nullable FileUpload file) {

    /** Most people send from their own account, and again from the same. */
    static PaymentProofForm prefilledFrom(BillDetail it) {
        var proof = it.latestProof();
        return proof == null
                ? new PaymentProofForm(it.bill().payer().name(), null, null, null, null)
                : new PaymentProofForm(proof.sender(), null, proof.bank(), null, null);
    }

    /** The page keeps the chosen file if only other fields are wrong. */
    public boolean keepsFile(Problems problems) {
        return problems.any() && problems.on(ProofSubmission.FIELD) == null;
    }

    @Nullable ReceivedFile receivedFile() {
        return ReceivedFileForm.of(file);
    }

    PaymentProofInput toInput(@Nullable String address) {
        return new PaymentProofInput(address, name, number, bank, reference);
    }
}
