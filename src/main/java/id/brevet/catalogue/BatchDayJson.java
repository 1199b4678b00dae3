package id.brevet.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/** A day on which a batch meets, in API v1; its id follows from the batch and the day. */
public record BatchDayJson(UUID id, UUID batchId, Weekday day) {

    static List<BatchDayJson> of(BatchView batch) {
        return batch.days().stream()
                .map(it -> new BatchDayJson(id(batch.id(), it.wire()), batch.id(), it))
                .toList();
    }

    static UUID id(UUID batch, String word) {
        return UUID.nameUUIDFromBytes((batch + "/" + word).getBytes(UTF_8));
    }
}
