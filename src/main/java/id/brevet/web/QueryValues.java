package id.brevet.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks for in an address, as far as it can be understood. */
public final class QueryValues {

    private QueryValues() {}

    public static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
    }

    public static Optional<Boolean> truth(@Nullable String value) {
        return given(value).filter(it -> it.matches("true|false")).map(Boolean::valueOf);
    }

    public static Optional<UUID> id(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A choice that is no id is as if nothing had been chosen. */
    public static @Nullable UUID idOrNull(@Nullable String value) {
        return given(value).flatMap(QueryValues::id).orElse(null);
    }

    /** What somebody types is looked for as it stands, percent signs and all. */
    public static String within(String sought) {
        return "%" + sought.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
