package id.brevet.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a change has left of how something was, and what it has made of it. */
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

    /** Of something that has not been before, or is no more. */
    public static Map<String, Object> of(Map<String, Object> all) {
        var told = new LinkedHashMap<String, Object>();
        all.forEach((name, value) -> told.put(name, shortened(value)));
        return told;
    }

    public boolean any() {
        return !after.isEmpty();
    }

    /** The trail is no place for a whole essay; how long it was is enough to tell one from another. */
    private static Object shortened(Object value) {
        return value instanceof String text && text.length() > LONGEST
                ? text.substring(0, LONGEST) + "… (" + text.length() + ")"
                : value;
    }
}
