package id.brevet.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.brevet.approval.Approval;
import id.brevet.approval.ApprovalJson;
import id.brevet.qris.Qris;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account of the centre in API v1; of its number only the end is told. */
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

    /** Who is paid by a code, as the code itself says. */
    public record Merchant(String name, String city, @Nullable String nmid) {

        static Merchant of(Qris code) {
            return new Merchant(code.name(), code.city(), code.nmid().orElse(null));
        }
    }

    static ReceivingAccountJson of(ReceivingAccount it, @Nullable Approval pending) {
        return new ReceivingAccountJson(
                it.id,
                it.kind,
                it.bank,
                it.holder,
                it.isCode() ? null : it.number.masked(),
                it.qrisPayload,
                it.isCode() ? Merchant.of(it.code()) : null,
                it.active,
                it.version,
                it.createdAt,
                it.updatedAt,
                pending == null ? null : ApprovalJson.of(pending));
    }
}
