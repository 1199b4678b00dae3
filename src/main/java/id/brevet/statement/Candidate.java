package id.brevet.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whose money a line could be, how likely, and what speaks for it. */
public record Candidate(UUID purchase, String number, String name, long total, Kind kind, int score, Set<Clue> clues) {

    static final Comparator<Candidate> LIKELIEST = Comparator.comparingInt(Candidate::score)
            .reversed()
            .thenComparing(it -> it.purchase().toString());

    static Candidate of(Debt it, Kind kind, Set<Clue> clues) {
        var worth = kind.worth(clues);
        return new Candidate(it.purchase(), it.number(), it.payer(), it.total(), kind, kind.score(worth), worth);
    }

    /** It is theirs: nothing is guessed any more. */
    static Candidate owner(UUID purchase, String number, String name, long total, boolean late) {
        var kind = late ? Kind.LATE : Kind.EXACT;
        return new Candidate(purchase, number, name, total, kind, 100, Set.of(Clue.AMOUNT));
    }

    /** The same, where another line has paid already. */
    Candidate onTop() {
        return new Candidate(purchase, number, name, total, Kind.OVER, Kind.OVER.score(clues), clues);
    }

    public String href() {
        return "/admin/tagihan/" + purchase;
    }

    /** The likeliest; several, where they are as likely as one another. */
    static List<Candidate> likeliest(List<Candidate> candidates) {
        return candidates.stream()
                .filter(it -> it.score == candidates.get(0).score)
                .toList();
    }
}
