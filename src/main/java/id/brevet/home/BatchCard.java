package id.brevet.home;

import id.brevet.catalogue.BatchView;
import id.brevet.web.Format;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch as public pages show it, with its price for the viewer. */
public record BatchCard(BatchView batch, Availability door, PricesShown prices) {

    private static final int FEW = 5;

    static BatchCard of(BatchView batch, PricesShown prices, Instant now) {
        return new BatchCard(batch, Availability.of(batch, now), prices);
    }

    static List<BatchCard> of(List<BatchView> batches, PricesShown prices, Instant now) {
        return batches.stream().map(it -> of(it, prices, now)).toList();
    }

    /** Null unless the viewer has a verified group that the batch admits. */
    public @Nullable Long mine() {
        return prices.mine(batch.groupTypes());
    }

    public @Nullable Long from() {
        return prices.least(batch.groupTypes());
    }

    public boolean onePrice() {
        return prices.same(batch.groupTypes());
    }

    public List<PricesShown.Line> lines() {
        return prices.lines(batch.groupTypes());
    }

    /** Whether it begins and ends on the same day. */
    public boolean oneDay() {
        var times = batch.times();
        return times.startAt()
                .atZone(Format.CENTRE)
                .toLocalDate()
                .equals(times.endAt().atZone(Format.CENTRE).toLocalDate());
    }

    public boolean nearlyFull() {
        return door.open() && batch.seats().remaining() <= FEW;
    }
}
