package id.brevet.statement;

import id.brevet.payment.ReceivingAccount;
import id.brevet.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form to upload a statement: the accounts, and the columns of a file that nobody has mapped yet. */
public record StatementUploadView(
        List<Choice> accounts, @Nullable String account, List<String> headings, Map<String, String> guesses) {

    public record Choice(UUID id, String name) {}

    public List<SimulatedPayment> simulations() {
        return List.of(SimulatedPayment.values());
    }

    static StatementUploadView blank() {
        return new StatementUploadView(choices(), null, List.of(), Map.of());
    }

    /** The form after a refusal, with the mapping as it was given, or else as it is guessed. */
    static StatementUploadView afterRefusal(StatementForm form, Refusal no) {
        var headings = no.detail() instanceof Map<?, ?> detail && detail.get("columns") instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.<String>of();
        var mapping = form.mapping();
        return new StatementUploadView(
                choices(),
                form.accountId(),
                headings,
                mapping.isEmpty() ? StatementColumns.guessed(headings) : mapping);
    }

    static StatementUploadView forAccount(@Nullable String account) {
        return new StatementUploadView(choices(), account, List.of(), Map.of());
    }

    /** The field that has to be corrected. */
    String problemField() {
        return headings.isEmpty() ? "file" : StatementColumn.TANGGAL.wire();
    }

    public List<StatementColumn> columns() {
        return Stream.of(StatementColumn.values()).toList();
    }

    public boolean guessed(StatementColumn column, String heading) {
        return heading.equals(guesses.get(column.wire()));
    }

    public boolean chosen(Choice choice) {
        return choice.id.toString().equals(account);
    }

    private static List<Choice> choices() {
        return ReceivingAccount.bankAccounts().stream()
                .map(it -> new Choice(it.id, it.bank + " " + it.number.masked()))
                .toList();
    }
}
