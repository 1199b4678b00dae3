package id.brevet.catalogue;

import id.brevet.account.GroupType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A group that a batch is open to, in API v1; it is as old as the batch. */
public record BatchGroupJson(UUID id, UUID batchId, GroupType groupType, Instant createdAt, Instant updatedAt) {

    static List<BatchGroupJson> of(BatchView batch) {
        return batch.groupTypes().stream()
                .map(it -> new BatchGroupJson(
                        BatchDayJson.id(batch.id(), it.wire()), batch.id(), it, batch.createdAt(), batch.updatedAt()))
                .toList();
    }
}
