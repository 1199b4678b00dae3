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
        boolean code,
        boolean active,
        int version,
        long awaited,
        @Nullable PendingApproval pending) {

    static ReceivingAccountView of(ReceivingAccount account, long awaited, @Nullable PendingApproval pending) {
        var number = account.isCode() ? account.code().nmid().orElse("–") : account.number.masked();
        return new ReceivingAccountView(
                account.id,
                account.bank,
                account.holder,
                number,
                account.isCode(),
                account.active,
                account.version,
                awaited,
                pending);
    }

    public String words() {
        return "%s %s, %s".formatted(bank, number, holder);
    }

    public String href() {
        return "/admin/rekening/" + id;
    }
}
