package id.brevet.payment;

import id.brevet.approval.PendingApproval;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account of the centre as it stands on its page. */
public record ReceivingAccountView(
        UUID id,
        String bank,
        String holder,
        String number,
        boolean code,
        boolean active,
        int version,
        long awaited,
        @Nullable PendingApproval pending) {

    static ReceivingAccountView of(ReceivingAccount it, long awaited, @Nullable PendingApproval pending) {
        var number = it.isCode() ? it.code().nmid().orElse("–") : it.number.masked();
        return new ReceivingAccountView(
                it.id, it.bank, it.holder, number, it.isCode(), it.active, it.version, awaited, pending);
    }

    public String words() {
        return "%s %s, %s".formatted(bank, number, holder);
    }

    public String href() {
        return "/admin/rekening/" + id;
    }
}
