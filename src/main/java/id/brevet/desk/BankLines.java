package id.brevet.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lines of bank statements, as far as a purchase needs to know of them: asked of whoever keeps them. */
public interface BankLines {

    /** Money that a line shows, on the bank's day. */
    record Shown(UUID mutation, UUID payment, long amount, LocalDate day) {}

    /** A line that could be what was paid, and what speaks for it. */
    record Lead(UUID mutation, LocalDate day, String words, long amount, String kind, String why, int score) {

        private static final int CERTAIN = 90;

        public boolean certain() {
            return score >= CERTAIN;
        }

        public String tone() {
            return certain() ? "success" : "warning";
        }
    }

    /** Lines that are nobody's yet, the likeliest first. */
    List<Lead> leads(UUID payment);

    /** The line is nobody else's from now on; refused where it is somebody's already. */
    Shown take(UUID mutation, UUID payment);
}
