package id.brevet.receipt;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The facts that anybody with the code of a receipt may see. */
public record ReceiptCheckJson(
        String receiptNumber, Instant paidAt, long amount, String batch, String nameMasked, long refundedAmount) {

    static ReceiptCheckJson of(Receipt receipt) {
        return new ReceiptCheckJson(
                receipt.number,
                receipt.paidAt,
                receipt.amount,
                receipt.batch,
                masked(receipt.name),
                receipt.payment.refundedAmount);
    }

    /** {@code B*** S******}: enough to recognise the own name. */
    static String masked(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(it -> it.substring(0, it.offsetByCodePoints(0, 1))
                        + "*".repeat(it.codePointCount(0, it.length()) - 1))
                .collect(Collectors.joining(" "));
    }
}
