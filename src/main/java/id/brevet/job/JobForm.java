package id.brevet.job;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Job to retry, and the list from which the office asked for it. */
public record JobForm(
        @RestForm @Nullable String task, @RestForm @Nullable String instance, @RestForm @Nullable String status) {

    String name() {
        return task == null ? "" : task;
    }

    String id() {
        return instance == null ? "" : instance;
    }

    /** Id of the object that the job is for, or an id made of the name of the job. */
    UUID object() {
        try {
            return UUID.fromString(id());
        } catch (IllegalArgumentException e) {
            return UUID.nameUUIDFromBytes((name() + "/" + id()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
