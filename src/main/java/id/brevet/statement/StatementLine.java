package id.brevet.statement;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A row of a statement; outgoing amounts are negative. */
record StatementLine(
        int number,
        LocalDate day,
        @Nullable LocalTime time,
        String words,
        @Nullable String reference,
        long amount,
        @Nullable Long balance) {}
