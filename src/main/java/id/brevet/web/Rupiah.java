package id.brevet.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts of money as people type them: {@code 1500000}, {@code 1.500.000} or {@code Rp 1.500.000,00}. */
public final class Rupiah {

    private static final Pattern TYPED = Pattern.compile(
            "(?:Rp\\.?|IDR)?\\s*(\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,15})(?:,(?:00|-))?", Pattern.CASE_INSENSITIVE);

    private Rupiah() {}

    /** Empty where the text can mean more than one amount, or a part of a rupiah. */
    public static Optional<Long> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var amount = TYPED.matcher(text.strip().replace('\u00a0', ' '));
        return amount.matches() ? Optional.of(Long.parseLong(amount.group(1).replace(".", ""))) : Optional.empty();
    }
}
