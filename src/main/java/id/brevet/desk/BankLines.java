package id.brevet.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The bank lines that may belong to a payment; implemented by the package that keeps statements. */
public interface BankLines {

    /** Money that a line shows for a payment, on the bank's day. */
    record ShownMoney(UUID mutation, UUID payment, long amount, LocalDate day) {}

    /** An unmatched line that may be the payment, and the reasons for it. */
    record Suggestion(UUID mutation, LocalDate day, String text, long amount, String kind, String why, int score) {

        private static final int CERTAIN = 90;

        public boolean certain() {
            return score >= CERTAIN;
        }

        public String tone() {
            return certain() ? "success" : "warning";
        }
    }

    /** Unmatched lines that may be the payment, the likeliest first. */
    List<Suggestion> suggestions(UUID payment);

    /** Matches the line to the payment; refused if it is matched already. */
    ShownMoney assign(UUID mutation, UUID payment);
}
