package id.brevet.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of query parameters; a value that makes no sense counts as none. */
public final class QueryValues {

    private QueryValues() {}

    public static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
    }

    public static Optional<Boolean> bool(@Nullable String value) {
        return given(value).filter(it -> it.matches("true|false")).map(Boolean::valueOf);
    }

    public static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Id, or null for anything else. */
    public static @Nullable UUID idOrNull(@Nullable String value) {
        return given(value).flatMap(QueryValues::id).orElse(null);
    }

    /** LIKE pattern of a text anywhere in the value; its percent signs and underscores are literal. */
    public static String likePattern(String sought) {
        return "%" + beginningPattern(sought);
    }

    /** LIKE pattern of a text at the beginning of the value. */
    public static String beginningPattern(String sought) {
        return sought.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
