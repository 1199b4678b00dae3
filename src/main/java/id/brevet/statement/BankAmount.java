package id.brevet.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads amounts as banks write them, with points or commas, leading zeros, signs or sides, in whole rupiah. */
final class BankAmount {

    private static final String SIDES = "(?<side>CR|DB|DR|K|D|C|KREDIT|CREDIT|DEBIT|DEBET)\\.?";

    private static final Pattern SIDE = Pattern.compile(SIDES, Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:Rp\\.?|IDR)?\\s*(?<sign>[-+(])?\\s*(?:Rp\\.?|IDR)?\\s*(?<digits>\\d[\\d.,]*)\\s*\\)?\\s*(?:" + SIDES
                    + ")?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POINTS = Pattern.compile("(0*\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d{1,2})?");
    private static final Pattern COMMAS = Pattern.compile("(0*\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,2})?");
    private static final int MAX_DIGITS = 15;

    private BankAmount() {}

    /** Empty where the text could mean more than one amount. */
    static Optional<Long> read(String text) {
        var written = WRITTEN.matcher(text.replace('\u00a0', ' ').strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        var sign = String.valueOf(written.group("sign"));
        var side = String.valueOf(written.group("side")).toUpperCase(Locale.ROOT);
        var outgoing = sign.equals("-") || sign.equals("(") || side.startsWith("D");
        return rupiah(written.group("digits")).map(it -> outgoing ? -it : it);
    }

    /** The text is nothing but a side: CR, DB, or the like. */
    static boolean isSide(String text) {
        return SIDE.matcher(text).matches();
    }

    /** The amount carries a minus or a side. */
    static boolean hasSide(String text) {
        var written = WRITTEN.matcher(text.strip());
        var sign = written.matches() ? written.group("sign") : null;
        var signed = sign != null && !sign.equals("+");
        return signed || (written.matches() && written.group("side") != null);
    }

    private static Optional<Long> rupiah(String digits) {
        for (var format : new Pattern[] {POINTS, COMMAS}) {
            var amount = format.matcher(digits);
            if (amount.matches()) {
                var bare = amount.group(1).replaceAll("[.,]", "").replaceFirst("^0+(?=\\d)", "");
                return bare.length() > MAX_DIGITS ? Optional.empty() : Optional.of(Long.parseLong(bare));
            }
        }
        return Optional.empty();
    }
}
