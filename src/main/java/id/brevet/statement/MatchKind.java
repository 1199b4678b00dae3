package id.brevet.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How a line relates to what is owed. */
public enum MatchKind {
    EXACT(90),
    SHORT(30),
    OVER(30),
    WRONG_CODE(40),
    SPLIT(50),
    LATE(80),
    NONE(0);

    private static final int CERTAIN = 100;

    private final int score;

    MatchKind(int score) {
        this.score = score;
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String tone() {
        return this == EXACT ? "success" : this == NONE ? "neutral" : "warning";
    }

    /** Those that are worth telling; the code speaks only for what else would be anybody's. */
    Set<MatchClue> worth(Set<MatchClue> clues) {
        var worth = EnumSet.copyOf(clues);
        if (this != SHORT && this != OVER) {
            worth.remove(MatchClue.CODE);
        }
        if (this == WRONG_CODE) {
            worth.add(MatchClue.NEAR);
        }
        if (this == SPLIT) {
            worth.add(MatchClue.PARTS);
        }
        return worth;
    }

    int score(Set<MatchClue> clues) {
        return Math.min(
                CERTAIN, score + clues.stream().mapToInt(it -> it.weight).sum());
    }
}
