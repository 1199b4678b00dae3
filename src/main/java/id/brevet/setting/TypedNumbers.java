package id.brevet.setting;

import id.brevet.web.Rupiah;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Typed whole numbers; other text becomes a number that no rule allows. */
final class TypedNumbers {

    private TypedNumbers() {}

    static int number(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,9}") ? Integer.parseInt(typed.strip()) : -1;
    }

    static @Nullable List<Integer> numbers(@Nullable String typed) {
        return typed == null
                ? null
                : Arrays.stream(typed.split("[,;\\s]+"))
                        .filter(it -> !it.isEmpty())
                        .map(TypedNumbers::number)
                        .toList();
    }

    static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static @Nullable Long amount(@Nullable String typed) {
        return typed == null ? null : Rupiah.parse(typed).orElse(0L);
    }
}
