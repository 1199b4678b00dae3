package id.brevet.shared;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clause of the conditions that have a value; what a person typed is only ever bound as a parameter. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition on the parameter of that name, if there is a value to compare with. */
    public Where and(@CompileTimeConstant String condition, String parameter, Optional<?> value) {
        value.ifPresent(it -> {
            conditions.add(condition);
            values.put(parameter, it);
        });
        return this;
    }

    /** Adds a condition without a parameter of its own. */
    public Where when(boolean wanted, @CompileTimeConstant String condition) {
        if (wanted) {
            conditions.add(condition);
        }
        return this;
    }

    /** Adds the condition of a choice that was made: the first for yes, the second for no. */
    public Where when(
            Optional<Boolean> chosen, @CompileTimeConstant String ifTrue, @CompileTimeConstant String ifFalse) {
        chosen.ifPresent(it -> conditions.add(it ? ifTrue : ifFalse));
        return this;
    }

    public String text() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions) + " ";
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
