package id.brevet.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filter of a list: a record of query parameters, all of them texts, under the names they have in an address. */
public interface Filter {

    /** The given filters as they stand in an address. */
    default Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        values(this).forEach((name, value) -> QueryValues.given(value).ifPresent(it -> given.put(name, it)));
        return given;
    }

    /** Whether the list is shorter than without it; its order does not count. */
    default boolean narrows() {
        return given().keySet().stream().anyMatch(it -> !it.equals("sort") && !it.equals("order"));
    }

    /** The filter without any condition. */
    static <F extends Record & Filter> F none(Class<F> type) {
        return create(type, Map.of());
    }

    /** The same filter with another value for one parameter, or none. */
    static <F extends Record & Filter> F with(F filter, String name, @Nullable String value) {
        var values = values(filter);
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException(filter.getClass().getSimpleName() + " has no parameter " + name);
        }
        values.put(name, value);
        @SuppressWarnings("unchecked")
        var type = (Class<F>) filter.getClass();
        return create(type, values);
    }

    private static Map<String, @Nullable String> values(Filter filter) {
        var values = new LinkedHashMap<String, @Nullable String>();
        for (var component : filter.getClass().getRecordComponents()) {
            try {
                values.put(name(component), (String) component.getAccessor().invoke(filter));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    private static <F> F create(Class<F> type, Map<String, @Nullable String> values) {
        var components = type.getRecordComponents();
        try {
            @SuppressWarnings("unchecked")
            var constructor = (Constructor<F>) type.getDeclaredConstructors()[0];
            return constructor.newInstance(
                    Arrays.stream(components).map(it -> values.get(name(it))).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The annotation stands on the field: it is not made for record components. */
    private static String name(RecordComponent component) {
        try {
            var named = component
                    .getDeclaringRecord()
                    .getDeclaredField(component.getName())
                    .getAnnotation(RestQuery.class);
            return named == null || named.value().isEmpty() ? component.getName() : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
