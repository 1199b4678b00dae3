package id.brevet.purchase;

import static id.brevet.web.FormValidation.validated;

import id.brevet.payment.AccountNumberCipher;
import id.brevet.payment.AmountReservation;
import id.brevet.payment.PaymentProof;
import id.brevet.payment.PaymentReferences;
import id.brevet.shared.Refusal;
import id.brevet.upload.Uploads;
import id.brevet.web.FormValidation;
import id.brevet.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The submission of a payment proof by a student. */
@ApplicationScoped
public class ProofSubmission {

    /** Problems of the proof are reported under this name, on pages as in the API. */
    static final String FIELD = "payment_proof_url";

    @Inject
    PurchaseLocks locks;

    @Inject
    Uploads uploads;

    @Inject
    AccountNumberCipher cipher;

    @Inject
    FormValidation validation;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Stores the uploaded file first. */
    Purchase submit(UUID id, PaymentProofForm form) {
        return submit(id, form.toInput(storeFile(form)));
    }

    Purchase submit(UUID id, PaymentProofInput proof) {
        var now = clock.instant();
        var purchase = locks.lockOwn(id);
        var payment = purchase.payment;
        payment.refuseUnprovable(now);
        var file = validated(proof.paymentProofUrl());
        if (!uploads.belongs(file, viewer.id(), PaymentReferences.PROOFS.kind()) || PaymentProof.usesFile(file)) {
            throw Refusal.invalid(Map.of(FIELD, validation.sentence("file_not_yours")));
        }
        locks.refuseWithoutSeat(purchase, now);
        var closed = payment.closedAt(now);
        payment.prove(file, proof.sender(cipher), locks.actor(), now);
        if (!AmountReservation.extend(payment.reservationId, now) && closed) {
            throw Refusal.conflict("purchase_expired");
        }
        return locks.flushed(purchase);
    }

    private String storeFile(PaymentProofForm form) {
        try {
            return uploads.keep(viewer.id(), PaymentReferences.PROOFS, validated(form.receivedFile()));
        } catch (Refusal no) {
            throw Refusal.invalid(Map.of(FIELD, validation.sentence(no)));
        }
    }
}
