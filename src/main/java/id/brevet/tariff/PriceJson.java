package id.brevet.tariff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A past or current price in API v1. */
public record PriceJson(long price, Instant validFrom, @Nullable Person changedBy) {

    public record Person(UUID id, @Nullable String name) {}

    /** A group's new price; a given version keeps it from overwriting a newer one. */
    public record Wanted(@PriceRange @Nullable BigDecimal price, @Nullable Integer version) {}

    static PriceJson of(PriceView it) {
        var by = it.changedById() == null ? null : new Person(it.changedById(), it.changedBy());
        return new PriceJson(it.price(), it.validFrom(), by);
    }
}
