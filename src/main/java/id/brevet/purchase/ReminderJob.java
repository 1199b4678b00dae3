package id.brevet.purchase;

import id.brevet.job.Job;
import id.brevet.payment.PaymentState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Reminds a payer who has not paid yet, some hours before the deadline. */
@ApplicationScoped
public class ReminderJob implements Job {

    static final String NAME = "purchase-reminder";
    static final Duration BEFORE_DEADLINE = Duration.ofHours(3);

    @Inject
    BillNotices notices;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payment) {
        QuarkusTransaction.requiringNew().run(() -> remind(UUID.fromString(payment)));
    }

    private void remind(UUID payment) {
        var purchase = Purchase.ofPayment(payment);
        if (purchase.payment.stateAt(clock.instant()) == PaymentState.AWAITING) {
            notices.remind(purchase);
        }
    }
}
