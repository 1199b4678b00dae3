package id.brevet.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The students whose proof waits for a decision, and the one shown now. */
public record StudentProofQueue(List<Entry> waiting, @Nullable Entry current, @Nullable StudentProofView person) {

    public record Entry(
            UUID id,
            String name,
            Instant since,
            long position,
            long total,
            @Nullable UUID previous,
            @Nullable UUID next) {

        public String href() {
            return href(id);
        }

        public String decisionHref() {
            return "/admin/verifikasi/" + id;
        }

        public @Nullable String previousHref() {
            return previous == null ? null : href(previous);
        }

        public @Nullable String nextHref() {
            return next == null ? null : href(next);
        }

        private static String href(UUID id) {
            return "/admin/verifikasi?id=" + id;
        }
    }
}
