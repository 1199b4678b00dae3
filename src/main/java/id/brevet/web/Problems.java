package id.brevet.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Problems of a form by field, in the order of the fields. */
public record Problems(Map<String, String> byField, @Nullable String refusal) {

    public static final Problems NONE = new Problems(Map.of(), null);

    public record Problem(String field, String message) {}

    public boolean any() {
        return !byField.isEmpty();
    }

    public List<Problem> all() {
        return byField.entrySet().stream()
                .map(it -> new Problem(it.getKey(), it.getValue()))
                .toList();
    }

    public @Nullable String on(String field) {
        return byField.get(field);
    }

    /** True if a refusal with this code is their cause, and not the form's own rules. */
    public boolean refusedAs(String code) {
        return code.equals(refusal);
    }

    /** Without the sentence of this refusal, which the page itself says at another place. */
    public Problems withoutSentenceOf(String code) {
        return refusedAs(code) ? new Problems(Map.of(), refusal) : this;
    }

    /** The one sentence of a refusal, at another field. */
    public Problems movedTo(String field) {
        return new Problems(Map.of(field, all().get(0).message()), refusal);
    }

    public Problems with(String field, String message) {
        var more = new LinkedHashMap<>(byField);
        more.put(field, message);
        return new Problems(more, refusal);
    }

    public Problems and(Problems others) {
        var more = new LinkedHashMap<>(byField);
        more.putAll(others.byField);
        return new Problems(more, refusal);
    }
}
