package id.brevet.paper;

import java.util.List;

/** Amounts spelled out in Indonesian. */
public final class AmountInWords {

    private static final long MOST = 999_999_999_999_999L;

    private static final List<String> SMALL = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    private AmountInWords() {}

    /** {@code tujuh ratus lima puluh ribu seratus dua puluh tiga} for 750123. */
    public static String of(long amount) {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("Amount cannot be spelled out: " + amount);
        }
        return spelled(amount);
    }

    private static String spelled(long n) {
        if (n < SMALL.size()) {
            return SMALL.get((int) n);
        }
        if (n < 20) {
            return spelled(n - 10) + " belas";
        }
        if (n < 100) {
            return counted(n, 10, "puluh");
        }
        if (n < 1_000) {
            return n < 200 ? "seratus" + rest(n - 100) : counted(n, 100, "ratus");
        }
        if (n < 1_000_000) {
            return n < 2_000 ? "seribu" + rest(n - 1_000) : counted(n, 1_000, "ribu");
        }
        if (n < 1_000_000_000) {
            return counted(n, 1_000_000, "juta");
        }
        return n < 1_000_000_000_000L ? counted(n, 1_000_000_000, "miliar") : counted(n, 1_000_000_000_000L, "triliun");
    }

    private static String counted(long n, long unit, String name) {
        return spelled(n / unit) + " " + name + rest(n % unit);
    }

    private static String rest(long n) {
        return n == 0 ? "" : " " + spelled(n);
    }
}
