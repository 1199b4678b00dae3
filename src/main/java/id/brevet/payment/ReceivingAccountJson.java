package id.brevet.payment;

import java.time.Instant;
import java.util.UUID;

/** An account of the centre in API v1; of its number only the end is told. */
public record ReceivingAccountJson(
        UUID id,
        ReceivingAccount.Kind kind,
        String bank,
        String holder,
        String numberMasked,
        boolean isActive,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static ReceivingAccountJson of(ReceivingAccount it) {
        return new ReceivingAccountJson(
                it.id,
                it.kind,
                it.bank,
                it.holder,
                it.number.masked(),
                it.active,
                it.version,
                it.createdAt,
                it.updatedAt);
    }
}
