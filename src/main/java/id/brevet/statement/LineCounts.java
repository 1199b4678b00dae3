package id.brevet.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The number of lines of a statement, of the new and of the assigned ones, with the sum of the new money and the days
 * covered.
 */
public record LineCounts(
        int lines,
        int fresh,
        long sum,
        int matched,
        int late,
        int open,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
