package id.brevet.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The lines of a statement, those that are new, what comes in with these, and over which days. */
record Tally(int lines, int fresh, long sum, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {}
