package id.brevet.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Fields that a change has altered, with their values before and after. */
public record Changes(Map<String, Object> before, Map<String, Object> after) {

    private static final int LONGEST = 300;

    public static Changes of(Map<String, Object> before, Map<String, Object> after) {
        var was = new LinkedHashMap<String, Object>();
        var is = new LinkedHashMap<String, Object>();
        before.forEach((name, value) -> {
            var now = Objects.requireNonNull(after.get(name));
            if (!value.equals(now)) {
                was.put(name, shortened(value));
                is.put(name, shortened(now));
            }
        });
        return new Changes(was, is);
    }

    /** All fields of an object that was added or removed. */
    public static Map<String, Object> of(Map<String, Object> all) {
        var values = new LinkedHashMap<String, Object>();
        all.forEach((name, value) -> values.put(name, shortened(value)));
        return values;
    }

    public boolean any() {
        return !after.isEmpty();
    }

    /** Long texts are cut; their length is added, so that two of them can be told apart. */
    private static Object shortened(Object value) {
        return value instanceof String text && text.length() > LONGEST
                ? text.substring(0, LONGEST) + "… (" + text.length() + ")"
                : value;
    }
}
