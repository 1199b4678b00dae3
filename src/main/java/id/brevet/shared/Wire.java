package id.brevet.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enum whose constants stand in JSON, in addresses and in the database as their names in lower case. */
public interface Wire {

    String name();

    default String wire() {
        return word(this);
    }

    /** For the field that the database keeps. */
    static String word(Wire it) {
        return it.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E> & Wire> Optional<E> named(Class<E> type, @Nullable String wire) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.wire().equals(wire))
                .findFirst();
    }
}
