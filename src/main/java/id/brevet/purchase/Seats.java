package id.brevet.purchase;

import id.brevet.catalogue.Batch;
import java.time.Instant;

/** The seats of a batch: those that are paid for, and those that are kept for people who still have time to pay. */
public record Seats(int quota, int used, int held) {

    public static Seats of(Batch batch, Instant now) {
        return new Seats(batch.quota, batch.sold, Purchase.held(batch.id, now));
    }

    public int remaining() {
        return Math.max(0, quota - used - held);
    }
}
