package id.brevet.home;

import id.brevet.payment.Payment;
import id.brevet.web.Viewer;
import org.jspecify.annotations.Nullable;

/** A batch as one viewer sees it: their price, their bill and their next step. */
public record PublicBatchView(BatchCard card, @Nullable StudentBill bill, NextStep step) {

    static PublicBatchView of(BatchCard card, @Nullable StudentBill bill, Viewer.@Nullable Person viewer) {
        return new PublicBatchView(card, bill, NextStep.of(card, bill, viewer));
    }

    public String openBatchesHref() {
        return "/batch?can_register=true&course=" + card.batch().course().slug();
    }

    public long hoursToPay() {
        return Payment.TIME_TO_PAY.toHours();
    }
}
