package id.brevet.audit;

import id.brevet.web.LocalPath;
import id.brevet.web.Phrases;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filter of the audit page, with links that add and remove conditions. */
public record AuditFilterView(AuditFilter filter) {

    /** Condition in force, with the link to the list without it. */
    public record Chip(String name, String value, String href) {

        /** Value, or the last digits of an id, as in the list. */
        public String shown() {
            return value.length() == 36 ? value.substring(24) : value;
        }

        public @Nullable LocalDate day() {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    public boolean any() {
        return !filter.given().isEmpty();
    }

    public List<Chip> chips() {
        return filter.given().entrySet().stream()
                .map(it -> new Chip(it.getKey(), it.getValue(), with(it.getKey(), "")))
                .toList();
    }

    /** All actions, to choose from. */
    public List<String> actions() {
        return Phrases.DEEDS.words();
    }

    public String withAction(String wanted) {
        return with("action", wanted);
    }

    public String withActor(UUID wanted) {
        return with("actor_id", wanted.toString());
    }

    public String withObject(UUID wanted) {
        return with("object_id", wanted.toString());
    }

    private String with(String name, String value) {
        var wanted = new LinkedHashMap<>(filter.given());
        wanted.put(name, value);
        wanted.values().removeIf(String::isEmpty);
        return LocalPath.withQuery("/admin/audit", wanted);
    }
}
