package id.brevet.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whose money a line could be, how likely, and what speaks for it. */
public record MatchCandidate(
        UUID purchase, String number, String name, long total, MatchKind kind, int score, Set<MatchClue> clues) {

    static final Comparator<MatchCandidate> LIKELIEST = Comparator.comparingInt(MatchCandidate::score)
            .reversed()
            .thenComparing(it -> it.purchase().toString());

    static MatchCandidate of(ExpectedPayment it, MatchKind kind, Set<MatchClue> clues) {
        var worth = kind.worth(clues);
        return new MatchCandidate(it.purchase(), it.number(), it.payer(), it.total(), kind, kind.score(worth), worth);
    }

    /** It is theirs: nothing is guessed any more. */
    static MatchCandidate owner(UUID purchase, String number, String name, long total, boolean late) {
        var kind = late ? MatchKind.LATE : MatchKind.EXACT;
        return new MatchCandidate(purchase, number, name, total, kind, 100, Set.of(MatchClue.AMOUNT));
    }

    /** The same, where another line has paid already. */
    MatchCandidate onTop() {
        return new MatchCandidate(purchase, number, name, total, MatchKind.OVER, MatchKind.OVER.score(clues), clues);
    }

    public String href() {
        return "/admin/tagihan/" + purchase;
    }

    /** The likeliest; several, where they are as likely as one another. */
    static List<MatchCandidate> likeliest(List<MatchCandidate> candidates) {
        return candidates.stream()
                .filter(it -> it.score == candidates.get(0).score)
                .toList();
    }
}
