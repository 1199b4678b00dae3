package id.brevet.purchase;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.brevet.account.GroupType;
import id.brevet.account.UserJson;
import id.brevet.approval.ApprovalJson;
import id.brevet.catalogue.BatchJson;
import id.brevet.payment.PaymentStatus;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A purchase in API v1; with its timeline and payment instructions only where it is shown alone. */
public record PurchaseJson(
        UUID id,
        PaymentStatus paymentStatus,
        UUID userId,
        UUID batchId,
        UUID priceId,
        int invoiceNumber,
        String number,
        int uniqueCode,
        long transferAmount,
        Instant expiredAt,
        @Nullable Instant paidAt,
        @Nullable String receiptNumber,
        @Nullable String rejectedReason,
        long receivedAmount,
        long refundedAmount,
        boolean isLate,
        @Nullable String paymentProof,
        @Nullable String buyerBankAccountName,
        @Nullable String buyerBankAccountNumber,
        @Nullable String buyerBankName,
        UserJson user,
        BatchJson batch,
        Price price,
        Instant createdAt,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Step> timeline,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instructions instructions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ApprovalJson pendingRefund) {

    /** The price on the day of the order. */
    public record Price(UUID id, GroupType groupType, long price, Instant createdAt, Instant updatedAt) {}

    public record Step(
            Instant at,
            @Nullable PaymentStatus from,
            PaymentStatus to,
            @Nullable String actor,
            @Nullable String note) {}

    public record Instructions(
            String bank, String holder, String number, long amount, @JsonInclude @Nullable String qrisPayload) {}

    public record Order(@NotNull(message = "{batch.needed}") @Nullable UUID batchId) {}
}
