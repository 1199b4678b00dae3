package id.brevet.home;

import id.brevet.catalogue.BatchView;
import id.brevet.web.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch as public pages show it, with its price for the viewer. */
public record BatchCard(BatchView batch, Availability availability, PricesShown prices) {

    private static final int FEW = 5;

    static BatchCard of(BatchView batch, PricesShown prices) {
        return new BatchCard(batch, Availability.of(batch), prices);
    }

    static List<BatchCard> of(List<BatchView> batches, PricesShown prices) {
        return batches.stream().map(it -> of(it, prices)).toList();
    }

    /** Null unless the viewer has a verified group that the batch admits. */
    public @Nullable Long ownPrice() {
        return prices.ownPrice(batch.groupTypes());
    }

    public @Nullable Long lowestPrice() {
        return prices.lowest(batch.groupTypes());
    }

    public boolean onePrice() {
        return prices.onePrice(batch.groupTypes());
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
        return availability.open() && batch.seats().remaining() <= FEW;
    }
}
