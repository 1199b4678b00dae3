package id.brevet.payment;

import static java.util.stream.Collectors.toMap;

import id.brevet.approval.Approval;
import id.brevet.approval.Matter;
import id.brevet.approval.Pending;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
        @Nullable Pending pending) {

    static ReceivingAccountView of(ReceivingAccount it, long awaited, @Nullable Pending pending) {
        var number = it.isCode() ? it.code().nmid().orElse("–") : it.number.masked();
        return new ReceivingAccountView(
                it.id, it.bank, it.holder, number, it.isCode(), it.active, it.version, awaited, pending);
    }

    /** In the order in which people are sent to them. */
    public record All(List<ReceivingAccountView> items) {

        static All at(Instant now) {
            var awaited = ReceivingAccount.awaited(now);
            var pending = Approval.waiting(Matter.ACCOUNT).stream()
                    .map(Pending::of)
                    .collect(toMap(Pending::object, Function.identity()));
            return new All(ReceivingAccount.all().stream()
                    .map(it -> of(it, awaited.getOrDefault(it.id, 0L), pending.get(it.id)))
                    .toList());
        }

        /** Whether nobody can be told where to pay. */
        public boolean closed() {
            return items.stream().noneMatch(it -> it.active && !it.code);
        }
    }
}
