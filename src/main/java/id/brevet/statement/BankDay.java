package id.brevet.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as banks write it, {@code 05/01/2026} or {@code 2026-01-05}, with the time where they give it. */
record BankDay(LocalDate day, @Nullable LocalTime time) {

    private static final Pattern WRITTEN = Pattern.compile("(?:(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})[/.-](?<y>20\\d{2})"
            + "|(?<yy>20\\d{2})-(?<mm>\\d{1,2})-(?<dd>\\d{1,2}))"
            + "(?:[ T]+(?<h>\\d{1,2})[:.](?<min>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,]\\d+)?)?)?(?:\\s*WIB)?");

    static Optional<BankDay> read(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            var yearFirst = written.group("y") == null;
            var day = LocalDate.of(
                    number(written.group(yearFirst ? "yy" : "y")),
                    number(written.group(yearFirst ? "mm" : "m")),
                    number(written.group(yearFirst ? "dd" : "d")));
            var hour = written.group("h");
            var time = hour == null
                    ? null
                    : LocalTime.of(number(hour), number(written.group("min")), second(written.group("s")));
            return Optional.of(new BankDay(day, time));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int second(@Nullable String text) {
        return text == null ? 0 : number(text);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
