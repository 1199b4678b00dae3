package id.brevet.payment;

import static java.util.stream.Collectors.toMap;

import id.brevet.approval.Approval;
import id.brevet.approval.ApprovalKind;
import id.brevet.approval.PendingApproval;
import id.brevet.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The receiving accounts, in the order in which payers are sent to them. */
public record ReceivingAccountsView(List<ReceivingAccountView> items) {

    static ReceivingAccountsView at(Instant now) {
        var openPayments = ReceivingAccount.openPayments(now);
        var pending = Approval.waiting(ApprovalKind.ACCOUNT).stream()
                .map(PendingApproval::of)
                .collect(toMap(PendingApproval::object, Function.identity()));
        return new ReceivingAccountsView(ReceivingAccount.all().stream()
                .map(it -> ReceivingAccountView.of(it, openPayments.getOrDefault(it.id, 0L), pending.get(it.id)))
                .toList());
    }

    ReceivingAccountView require(UUID id) {
        return items.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(Refusal::absent);
    }

    public boolean noActiveBank() {
        return items.stream().noneMatch(it -> it.active() && !it.qris());
    }
}
