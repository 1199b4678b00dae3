package id.brevet.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Money that a line shows, as far as it tells whose it could be. */
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

    /** In which the exact ones pay. */
    static final Comparator<IncomingLine> AS_IT_CAME =
            Comparator.comparing(IncomingLine::day).thenComparing(IncomingLine::line);

    static IncomingLine of(Mutation it) {
        return new IncomingLine(
                it.id,
                it.line,
                it.state,
                it.receivingAccountId,
                it.day,
                it.amount,
                it.words,
                it.reference,
                HexFormat.of().formatHex(it.identity));
    }

    boolean open() {
        return amount > 0 && (state == MutationState.STAGED || state == MutationState.UNMATCHED);
    }

    String text() {
        return Stream.of(words, reference).filter(it -> it != null).collect(Collectors.joining(" "));
    }
}
