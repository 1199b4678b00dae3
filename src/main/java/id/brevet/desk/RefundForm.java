package id.brevet.desk;

import id.brevet.purchase.BillView;
import id.brevet.web.Rupiah;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A refund as it was typed, with the version of the bill that the page showed. */
public record RefundForm(
        @RestForm @Nullable String amount,
        @RestForm @Nullable String reason,
        @RestForm @Nullable String reference,
        @RestForm @Nullable String version) {

    static RefundForm of(BillView bill) {
        return new RefundForm(String.valueOf(bill.amounts().refundable()), null, null, null);
    }

    RefundRequest toRequest() {
        return new RefundRequest(Rupiah.parse(amount).orElse(null), reason, reference);
    }

    int seenVersion() {
        return BillDecisionForm.seenVersion(version);
    }
}
