package id.brevet.statement;

import id.brevet.shared.Wire;
import java.util.EnumSet;
import java.util.Set;

/** The relation between a line and a payment, and the score to begin with. */
public enum MatchKind implements Wire {
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

    public String tone() {
        return this == EXACT ? "success" : this == NONE ? "neutral" : "warning";
    }

    /** The clues to show; the code counts only where the amount says nothing else. */
    Set<MatchClue> relevant(Set<MatchClue> clues) {
        var relevant = EnumSet.copyOf(clues);
        if (this != SHORT && this != OVER) {
            relevant.remove(MatchClue.CODE);
        }
        if (this == WRONG_CODE) {
            relevant.add(MatchClue.NEAR);
        }
        if (this == SPLIT) {
            relevant.add(MatchClue.PARTS);
        }
        return relevant;
    }

    int score(Set<MatchClue> clues) {
        return Math.min(
                CERTAIN, score + clues.stream().mapToInt(it -> it.weight).sum());
    }
}
