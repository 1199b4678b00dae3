package id.brevet.catalogue;

import static id.brevet.web.FormValidation.validated;

import id.brevet.audit.Auditor;
import id.brevet.audit.Changes;
import id.brevet.shared.ReferenceReport;
import id.brevet.shared.Refusal;
import id.brevet.upload.ReceivedFile;
import id.brevet.web.FormValidation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Creates, changes, archives and deletes batches for the office. */
@ApplicationScoped
class BatchEditing {

    @Inject
    Batches batches;

    @Inject
    CatalogueFiles files;

    @Inject
    FormValidation validation;

    @Inject
    Auditor auditor;

    @Inject
    ReferenceReport references;

    @Inject
    Clock clock;

    Batch create(UUID course, BatchInput it) {
        var locked = Course.locked(course);
        files.refuseForeign(CatalogueFiles.OF_BATCHES, listOf(it.batchThumbnail()), List.of());
        var batch = new Batch(locked, it, batches.freeSlug(validated(it.title())));
        refuseWrongTimes(batch);
        batch.persistAndFlush();
        auditor.note("batch.created", batch, Map.of(), Changes.of(CatalogueFacts.of(batch)));
        return batch;
    }

    /** Stores an uploaded picture, if there is one. */
    @Nullable String storeThumbnail(@Nullable ReceivedFile picture) {
        return picture == null
                ? null
                : files.store(CatalogueFiles.OF_BATCHES, List.of(picture)).get(0);
    }

    Batch change(UUID id, BatchInput change) {
        var batch = Batch.locked(id);
        if (change.version() != null && change.version() != batch.version) {
            throw Refusal.conflict("stale_write");
        }
        var shown = listOf(batch.batchThumbnail);
        files.refuseForeign(CatalogueFiles.OF_BATCHES, listOf(change.batchThumbnail()), shown);
        refuseQuotaBelowTaken(batch, change.quota());
        var before = CatalogueFacts.of(batch);
        batch.change(change);
        refuseWrongTimes(batch);
        Batch.flush();
        var changes = Changes.of(before, CatalogueFacts.of(batch));
        if (changes.any()) {
            auditor.note("batch.changed", batch, changes.before(), changes.after());
        }
        if (change.isArchived() != null) {
            archive(batch, change.isArchived());
        }
        files.discard(
                shown.stream().filter(it -> !it.equals(batch.batchThumbnail)).toList());
        return batch;
    }

    Batch archive(UUID id, boolean archived) {
        var batch = Batch.locked(id);
        archive(batch, archived);
        return batch;
    }

    void delete(UUID id) {
        var batch = Batch.locked(id);
        references.refuseIfReferenced("batch", batch.id);
        var shown = listOf(batch.batchThumbnail);
        auditor.note("batch.deleted", batch, Changes.of(CatalogueFacts.of(batch)), Map.of());
        try {
            batch.deleteAndFlush();
        } catch (ConstraintViolationException e) {
            QuarkusTransaction.setRollbackOnly();
            throw Refusal.conflict("in_use");
        }
        files.discard(shown);
    }

    private void archive(Batch batch, boolean archived) {
        if (batch.archived != archived) {
            batch.archive(archived);
            Batch.flush();
            auditor.note(
                    archived ? "batch.archived" : "batch.restored",
                    batch,
                    Map.of("is_archived", !archived),
                    Map.of("is_archived", archived));
        }
    }

    /** Seats that are sold or held stay. */
    private void refuseQuotaBelowTaken(Batch batch, @Nullable Integer quota) {
        if (quota != null
                && quota < batch.quota
                && quota < Batch.seats(batch, clock.instant()).taken()) {
            throw Refusal.conflict("quota_below_seats");
        }
    }

    private void refuseWrongTimes(Batch batch) {
        var wrong = new LinkedHashMap<String, String>();
        BatchTimes.of(batch).problems().forEach((field, code) -> wrong.put(field, validation.sentence(code)));
        if (!wrong.isEmpty()) {
            QuarkusTransaction.setRollbackOnly();
            throw Refusal.invalid(wrong);
        }
    }

    private static List<String> listOf(@Nullable String address) {
        return Optional.ofNullable(address).filter(it -> !it.isEmpty()).stream().toList();
    }
}
