package id.brevet.job;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Which work is wanted at once, and from which list it was asked for. */
public record JobForm(
        @RestForm @Nullable String task, @RestForm @Nullable String instance, @RestForm @Nullable String status) {

    String name() {
        return task == null ? "" : task;
    }

    String id() {
        return instance == null ? "" : instance;
    }

    /** The thing the work is for, or else a number that stands for the work alone. */
    UUID object() {
        try {
            return UUID.fromString(id());
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes((name() + "/" + id()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
