package id.brevet.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A payment that a line could be for, with its score and the clues for it. */
public record MatchCandidate(
        UUID purchase, String number, String name, long total, MatchKind kind, int score, Set<MatchClue> clues) {

    static final Comparator<MatchCandidate> LIKELIEST = Comparator.comparingInt(MatchCandidate::score)
            .reversed()
            .thenComparing(it -> it.purchase().toString());

    static MatchCandidate of(ExpectedPayment expected, MatchKind kind, Set<MatchClue> clues) {
        var relevant = kind.relevant(clues);
        return new MatchCandidate(
                expected.purchase(),
                expected.number(),
                expected.payer(),
                expected.total(),
                kind,
                kind.score(relevant),
                relevant);
    }

    /** The payment to which a line has been assigned. */
    static MatchCandidate owner(UUID purchase, String number, String name, long total, boolean late) {
        var kind = late ? MatchKind.LATE : MatchKind.EXACT;
        return new MatchCandidate(purchase, number, name, total, kind, 100, Set.of(MatchClue.AMOUNT));
    }

    /** The same payment, where another line has paid it already. */
    MatchCandidate asSurplus() {
        return new MatchCandidate(purchase, number, name, total, MatchKind.OVER, MatchKind.OVER.score(clues), clues);
    }

    public String href() {
        return "/admin/tagihan/" + purchase;
    }

    /** The likeliest; several where they have the same score. */
    static List<MatchCandidate> likeliest(List<MatchCandidate> candidates) {
        return candidates.stream()
                .filter(it -> it.score == candidates.get(0).score)
                .toList();
    }
}
