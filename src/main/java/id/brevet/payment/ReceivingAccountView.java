package id.brevet.payment;

import id.brevet.approval.PendingApproval;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A receiving account on its page. */
public record ReceivingAccountView(
        UUID id,
        String bank,
        String holder,
        String number,
        boolean qris,
        boolean active,
        int version,
        long openPayments,
        @Nullable PendingApproval pending) {

    static ReceivingAccountView of(ReceivingAccount account, long openPayments, @Nullable PendingApproval pending) {
        var number = account.isQris() ? account.qris().nmid().orElse("–") : account.number.masked();
        return new ReceivingAccountView(
                account.id,
                account.bank,
                account.holder,
                number,
                account.isQris(),
                account.active,
                account.version,
                openPayments,
                pending);
    }

    public String label() {
        return "%s %s, %s".formatted(bank, number, holder);
    }

    public String href() {
        return "/admin/rekening/" + id;
    }
}
