package id.brevet.payment;

import java.util.List;
import java.util.UUID;

/** An account of the centre as it stands on its page. */
public record ReceivingAccountView(UUID id, String bank, String holder, String number, boolean active, int version) {

    /** In the order in which people are sent to them. */
    public record All(List<ReceivingAccountView> items) {

        static All current() {
            return new All(ReceivingAccount.all().stream()
                    .map(it -> new ReceivingAccountView(
                            it.id, it.bank, it.holder, it.number.masked(), it.active, it.version))
                    .toList());
        }

        /** Whether nobody can be told where to pay. */
        public boolean closed() {
            return items.stream().noneMatch(ReceivingAccountView::active);
        }
    }
}
