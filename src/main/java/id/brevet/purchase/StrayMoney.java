package id.brevet.purchase;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Money for which the office has to say what becomes of it. */
public enum StrayMoney {
    LATE("terlambat"),
    UNDER("kurang"),
    OVER("lebih");

    private final String word;

    StrayMoney(String word) {
        this.word = word;
    }

    static StrayMoney named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(LATE);
    }

    public String href() {
        return "/admin/kas/terlambat" + (this == LATE ? "" : "?daftar=" + word);
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many there are of each. */
    public record Counts(long late, long under, long over) {

        public long of(StrayMoney kind) {
            return switch (kind) {
                case LATE -> late;
                case UNDER -> under;
                case OVER -> over;
            };
        }
    }
}
