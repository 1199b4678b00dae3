package id.brevet.tariff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A price as it was set, and by whom; demo prices name nobody. */
public record PriceView(long price, Instant validFrom, @Nullable UUID changedById, @Nullable String changedBy) {}
