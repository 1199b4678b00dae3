package id.brevet.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The lines of a statement, those that are new, what comes in with these, what has become of them, and over which days. */
public record LineCounts(
        int lines,
        int fresh,
        long sum,
        int matched,
        int late,
        int open,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
