package id.brevet.catalogue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cleans form values: blanks around text, duplicates in lists, numbers that are none. */
final class FormText {

    private FormText() {}

    static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace("\r\n", "\n").strip();
    }

    static <T extends Comparable<T>> @Nullable List<T> distinct(@Nullable List<T> many) {
        return many == null
                ? null
                : many.stream().filter(Objects::nonNull).distinct().sorted().toList();
    }

    static int number(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,9}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
