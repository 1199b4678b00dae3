package id.brevet.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Whose money a line could be, how likely, and what speaks for it. */
public record Candidate(UUID purchase, String number, String name, long total, Kind kind, int score, List<Clue> clues) {

    /** How the line relates to what is owed. */
    public enum Kind {
        EXACT,
        SHORT,
        OVER,
        WRONG_CODE,
        SPLIT,
        LATE,
        NONE;

        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String tone() {
            return this == EXACT ? "success" : this == NONE ? "neutral" : "warning";
        }
    }

    /** What speaks for it. */
    public enum Clue {
        AMOUNT,
        CODE,
        NEAR,
        PARTS,
        NUMBER,
        NAME
    }

    public String href() {
        return "/admin/tagihan/" + purchase;
    }

    /** The likeliest, unless another is just as likely. */
    static List<Candidate> likeliest(List<Candidate> candidates) {
        var tied = candidates.size() > 1 && candidates.get(0).score == candidates.get(1).score;
        return candidates.isEmpty() || tied ? List.of() : candidates.subList(0, 1);
    }
}
