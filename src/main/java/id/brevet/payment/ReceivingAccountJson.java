package id.brevet.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.brevet.approval.Approval;
import id.brevet.approval.ApprovalJson;
import id.brevet.qris.Qris;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A receiving account in API v1; its number is masked. */
public record ReceivingAccountJson(
        UUID id,
        ReceivingAccount.Kind kind,
        String bank,
        String holder,
        @Nullable String numberMasked,
        @Nullable String qrisPayload,
        @Nullable Merchant merchant,
        boolean isActive,
        int version,
        Instant createdAt,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ApprovalJson pending) {

    /** The merchant that a QRIS names. */
    public record Merchant(String name, String city, @Nullable String nmid) {

        static Merchant of(Qris qris) {
            return new Merchant(qris.name(), qris.city(), qris.nmid().orElse(null));
        }
    }

    static ReceivingAccountJson of(ReceivingAccount account, @Nullable Approval pending) {
        return new ReceivingAccountJson(
                account.id,
                account.kind,
                account.bank,
                account.holder,
                account.isQris() ? null : account.number.masked(),
                account.qrisPayload,
                account.isQris() ? Merchant.of(account.qris()) : null,
                account.active,
                account.version,
                account.createdAt,
                account.updatedAt,
                pending == null ? null : ApprovalJson.of(pending));
    }
}
