package id.brevet.shared;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refusal with a stable code for programs; its sentence for people stands in {@code refusal_id} and {@code refusal_en}. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient @Nullable Object detail;
    private final @Nullable Duration retryAfter;

    private Refusal(int status, String code, @Nullable Object detail, @Nullable Duration retryAfter) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    /** Request that is wrong in itself. */
    public static Refusal invalid(String code) {
        return new Refusal(400, code, null, null);
    }

    /** Request that is wrong in itself, with details that help to correct it. */
    public static Refusal invalid(String code, Object detail) {
        return new Refusal(400, code, detail, null);
    }

    /** Request whose fields break a rule that only trying could tell; the map has a sentence for each field. */
    public static Refusal invalid(Map<String, String> problems) {
        return new Refusal(400, "validation_failed", problems, null);
    }

    /** File extensions that are accepted. */
    public record Accepted(List<String> accepted) {

        @Override
        public String toString() {
            return String.join(", ", accepted);
        }
    }

    /** File of a type that is not accepted, or whose content does not match its name. */
    public static Refusal unsupported(List<String> accepted) {
        return new Refusal(400, "unsupported_file", new Accepted(accepted), null);
    }

    public static Refusal unauthenticated(String code) {
        return new Refusal(401, code, null, null);
    }

    public static Refusal forbidden(String code) {
        return new Refusal(403, code, null, null);
    }

    /** Request that the present state does not allow. */
    public static Refusal conflict(String code) {
        return new Refusal(409, code, null, null);
    }

    /** Request that differs from the first one with the same key. */
    public static Refusal mismatch(String code) {
        return new Refusal(422, code, null, null);
    }

    /** Deletion of a row that others refer to; the counts are by kind. */
    public static Refusal inUse(Map<String, Long> counts) {
        return new Refusal(409, "in_use", counts, null);
    }

    public static Refusal tooMany(Duration retryAfter) {
        return new Refusal(429, "rate_limited", null, retryAfter);
    }

    public static Refusal tooLarge() {
        return new Refusal(413, "too_large", null, null);
    }

    /** Row that does not exist or that the viewer may not see; the answer does not tell which. */
    public static Refusal absent() {
        return new Refusal(404, "not_found", null, null);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public @Nullable Object detail() {
        return detail;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
