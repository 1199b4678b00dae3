package id.brevet.catalogue;

import static id.brevet.web.FormValidation.inspected;

import id.brevet.audit.Auditor;
import id.brevet.audit.Changes;
import id.brevet.shared.Refusal;
import id.brevet.upload.ReceivedFile;
import id.brevet.web.FormValidation;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Announces batches, moves them about and calls them off, for the office. */
@ApplicationScoped
class BatchEditing {

    @Inject
    Batches timetable;

    @Inject
    CatalogueFiles files;

    @Inject
    FormValidation inspector;

    @Inject
    Auditor auditor;

    @Inject
    @All
    List<BatchReferences> ties;

    @Inject
    Clock clock;

    Batch announce(UUID course, NewBatch it) {
        var of = Course.locked(course);
        files.own(CatalogueFiles.OF_BATCHES, one(it.batchThumbnail()), List.of());
        var batch = new Batch(of, it, timetable.freeSlug(inspected(it.title())));
        refuseDisorder(batch);
        batch.persistAndFlush();
        auditor.note("batch.created", batch, Map.of(), Changes.of(CatalogueFacts.of(batch)));
        return batch;
    }

    /** With a picture that came along. */
    Batch announce(@Nullable UUID course, NewBatch it, @Nullable ReceivedFile picture) {
        var batch = announce(inspected(course), it);
        return picture == null ? batch : change(batch.id, it.change(null), picture);
    }

    /** With a picture that came along, which takes the place of the one before. */
    Batch change(UUID id, BatchChange change, @Nullable ReceivedFile picture) {
        if (picture == null) {
            return change(id, change);
        }
        var kept = files.kept(CatalogueFiles.OF_BATCHES, List.of(picture)).get(0);
        return change(id, change.with(kept));
    }

    Batch change(UUID id, BatchChange change) {
        var batch = Batch.locked(id);
        if (change.version() != null && change.version() != batch.version) {
            throw Refusal.conflict("stale_write");
        }
        var shown = one(batch.batchThumbnail);
        files.own(CatalogueFiles.OF_BATCHES, one(change.batchThumbnail()), shown);
        refuseFewerThanTaken(batch, change.quota());
        var before = CatalogueFacts.of(batch);
        batch.change(change);
        refuseDisorder(batch);
        Batch.flush();
        var trace = Changes.of(before, CatalogueFacts.of(batch));
        if (trace.any()) {
            auditor.note("batch.changed", batch, trace.before(), trace.after());
        }
        if (change.isArchived() != null) {
            archive(batch, change.isArchived());
        }
        files.discard(
                shown.stream().filter(it -> !it.equals(batch.batchThumbnail)).toList());
        return batch;
    }

    Batch archive(UUID id, boolean away) {
        var batch = Batch.locked(id);
        archive(batch, away);
        return batch;
    }

    void cancel(UUID id) {
        var batch = Batch.locked(id);
        keepWhatHangsOn(batch);
        var shown = one(batch.batchThumbnail);
        auditor.note("batch.deleted", batch, Changes.of(CatalogueFacts.of(batch)), Map.of());
        try {
            batch.cancel();
        } catch (ConstraintViolationException e) {
            QuarkusTransaction.setRollbackOnly();
            throw Refusal.conflict("in_use");
        }
        files.discard(shown);
    }

    private void archive(Batch batch, boolean away) {
        if (batch.archived != away) {
            batch.archive(away);
            Batch.flush();
            auditor.note(
                    away ? "batch.archived" : "batch.restored",
                    batch,
                    Map.of("is_archived", !away),
                    Map.of("is_archived", away));
        }
    }

    private void keepWhatHangsOn(Batch batch) {
        var counts = new TreeMap<String, Long>();
        ties.forEach(it -> counts.putAll(it.of(batch.id)));
        counts.values().removeIf(it -> it == 0);
        if (!counts.isEmpty()) {
            throw Refusal.inUse(counts);
        }
    }

    /** Whoever has a seat, or is about to, keeps it. */
    private void refuseFewerThanTaken(Batch batch, @Nullable Integer quota) {
        if (quota != null
                && quota < batch.quota
                && quota < Batch.seats(batch, clock.instant()).taken()) {
            throw Refusal.conflict("quota_below_seats");
        }
    }

    private void refuseDisorder(Batch batch) {
        var disorder = new LinkedHashMap<String, String>();
        BatchTimes.of(batch).disorder().forEach((field, code) -> disorder.put(field, inspector.sentence(code)));
        if (!disorder.isEmpty()) {
            QuarkusTransaction.setRollbackOnly();
            throw Refusal.invalid(disorder);
        }
    }

    private static List<String> one(@Nullable String address) {
        return Optional.ofNullable(address).filter(it -> !it.isEmpty()).stream().toList();
    }
}
