package id.brevet.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What anybody with the code of a receipt may know. */
public record ReceiptJson(
        String receiptNumber, Instant paidAt, long amount, String batch, String nameMasked, long refundedAmount) {

    static ReceiptJson of(Receipt it) {
        return new ReceiptJson(it.number, it.paidAt, it.amount, it.batch, masked(it.name), it.payment.refundedAmount);
    }

    /** {@code B*** S******}: enough to know whether it is oneself. */
    static String masked(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(it -> it.substring(0, it.offsetByCodePoints(0, 1))
                        + "*".repeat(it.codePointCount(0, it.length()) - 1))
                .collect(Collectors.joining(" "));
    }
}
