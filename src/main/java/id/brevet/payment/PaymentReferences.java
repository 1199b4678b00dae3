package id.brevet.payment;

import id.brevet.shared.References;
import id.brevet.upload.FileKind;
import id.brevet.upload.FileUse;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** References of payments to people and files. */
@Dependent
public class PaymentReferences {

    @Produces
    public static final FileUse PROOFS = new FileUse(
            "payment_proof",
            FileKind.PROOF,
            FileUse.Readers.OWNER,
            "payment_proof join payment on payment.id = payment_proof.payment_id",
            "payment_proof.file",
            "payment.payer_id");

    @Produces
    static final References PAYMENTS = new References("users", "purchases", "payment", "payer_id = ?1");

    @Produces
    static final References EVENTS = new References("users", "payment_events", "payment_event", "actor_id = ?1");
}
