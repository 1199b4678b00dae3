package id.brevet.catalogue;

import id.brevet.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether a batch takes another student, and the reason if not; {@code batch_admits} says the same in SQL. */
public enum Admission {
    OPEN(null),
    SOON("registration_not_open"),
    CLOSED("registration_closed"),
    FULL("quota_full"),
    FINISHED("registration_closed"),
    ARCHIVED("registration_not_open");

    private final @Nullable String refusal;

    Admission(@Nullable String refusal) {
        this.refusal = refusal;
    }

    public void orRefuse() {
        if (refusal != null) {
            throw Refusal.conflict(refusal);
        }
    }
}
