package id.brevet.upload;

import id.brevet.job.Job;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Deletes uploads that nothing refers to, and stored files that no row knows. */
@ApplicationScoped
public class UploadCleanupJob implements Job {

    static final Duration KEPT_UNCLAIMED = Duration.ofDays(2);
    static final Duration KEPT_UNKNOWN = Duration.ofHours(1);

    private static final int BATCH_SIZE = 100;
    private static final int ROUNDS = 20;

    @Inject
    Uploads uploads;

    @Inject
    FileStore store;

    @Inject
    @All
    List<FileUse> uses;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "upload-orphans";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public void run(String id) {
        var now = clock.instant();
        var round = 0;
        while (round < ROUNDS && QuarkusTransaction.requiringNew().call(() -> deleteUnused(now)) == BATCH_SIZE) {
            round++;
        }
        store.forEachOlderThan(now.minus(KEPT_UNKNOWN), this::deleteUnknown);
    }

    /** The uploads are locked while their uses are looked up, so that none is put to use meanwhile. */
    private int deleteUnused(Instant now) {
        var candidates = Upload.unusedSince(now.minus(KEPT_UNCLAIMED), BATCH_SIZE);
        var wanted = wanted(candidates.stream().map(it -> it.address).toList());
        for (var upload : candidates) {
            if (wanted.contains(upload.address)) {
                upload.markUsed(now);
            } else {
                uploads.delete(upload);
            }
        }
        return candidates.size();
    }

    private Set<String> wanted(List<String> addresses) {
        var wanted = new HashSet<String>();
        uses.forEach(it -> wanted.addAll(Upload.usedAmong(it, addresses)));
        return wanted;
    }

    private void deleteUnknown(List<String> keys) {
        var known = QuarkusTransaction.requiringNew().call(() -> Upload.knownKeys(keys));
        keys.stream().filter(it -> !known.contains(it)).forEach(store::erase);
    }
}
