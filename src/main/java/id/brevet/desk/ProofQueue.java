package id.brevet.desk;

import id.brevet.purchase.BillDetail;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payments whose proofs wait to be checked, and the one that is shown. */
public record ProofQueue(
        List<Place> waiting,
        @Nullable Place current,
        @Nullable BillDetail detail,
        List<BankLines.Suggestion> suggestions,
        List<Twin> twins,
        @Nullable UUID gone) {

    /** The bill that was asked for, if it waits no longer; another is shown instead. */
    public @Nullable String goneHref() {
        return gone == null ? null : "/admin/tagihan/" + gone;
    }

    /** Whether no bank line speaks for or against the payment. */
    public boolean withoutBankLine() {
        return suggestions.isEmpty()
                && detail != null
                && !detail.bill().amounts().partlyPaid();
    }

    /** Whether a bank line leaves no doubt; the shortcut for accepting then accepts with it. */
    public boolean certain() {
        return !suggestions.isEmpty() && suggestions.get(0).certain();
    }

    public boolean certain(BankLines.Suggestion suggestion) {
        return certain() && suggestion.equals(suggestions.get(0));
    }

    /** Another bill with the same file, picture or bank reference. */
    public record Twin(UUID purchase, String number, Kind kind) {

        public enum Kind {
            FILE,
            PICTURE,
            REFERENCE
        }

        public String href() {
            return "/admin/tagihan/" + purchase;
        }
    }

    public record Place(
            UUID id,
            String number,
            String name,
            long amount,
            Instant since,
            long place,
            long total,
            @Nullable UUID previous,
            @Nullable UUID next) {

        public String href() {
            return href(id);
        }

        public String decisionHref() {
            return "/admin/kas/" + id;
        }

        public @Nullable String previousHref() {
            return previous == null ? null : href(previous);
        }

        public @Nullable String nextHref() {
            return next == null ? null : href(next);
        }

        static String href(UUID id) {
            return "/admin/kas?id=" + id;
        }
    }
}
