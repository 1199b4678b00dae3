package id.brevet.receipt;

import id.brevet.job.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Prints a receipt and mails it to the payer, once. */
@ApplicationScoped
public class ReceiptJob implements Job {

    static final String NAME = "receipt";

    @Inject
    ReceiptPdf receiptPdf;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payment) {
        QuarkusTransaction.requiringNew().run(() -> receiptPdf.mail(Receipt.ofPayment(UUID.fromString(payment))));
    }
}
