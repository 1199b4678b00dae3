package id.brevet.desk;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of money that the office still has to decide about. */
public enum UnsettledMoney {
    LATE("terlambat"),
    UNDER("kurang"),
    OVER("lebih");

    private final String word;

    UnsettledMoney(String word) {
        this.word = word;
    }

    static UnsettledMoney named(@Nullable String word) {
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

    /** The number of bills of each kind. */
    public record Counts(long late, long under, long over) {

        public long of(UnsettledMoney kind) {
            return switch (kind) {
                case LATE -> late;
                case UNDER -> under;
                case OVER -> over;
            };
        }
    }
}
