package id.brevet.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line with incoming money, as far as it tells whose money it could be. */
record IncomingLine(
        UUID mutation,
        int line,
        MutationState state,
        UUID account,
        LocalDate day,
        long amount,
        String words,
        @Nullable String reference,
        String identity) {

    /** The order in which exact lines pay. */
    static final Comparator<IncomingLine> IN_ORDER =
            Comparator.comparing(IncomingLine::day).thenComparing(IncomingLine::line);

    static IncomingLine of(Mutation mutation) {
        return new IncomingLine(
                mutation.id,
                mutation.line,
                mutation.state,
                mutation.receivingAccountId,
                mutation.day,
                mutation.amount,
                mutation.words,
                mutation.reference,
                HexFormat.of().formatHex(mutation.identity));
    }

    boolean open() {
        return amount > 0 && (state == MutationState.STAGED || state == MutationState.UNMATCHED);
    }

    String text() {
        return Stream.of(words, reference).filter(it -> it != null).collect(Collectors.joining(" "));
    }
}
