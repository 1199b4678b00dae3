package id.brevet.catalogue;

/** The seats of a batch: all of them, those paid for, those held and those left. */
public record Seats(int quota, int used, int held, int remaining) {

    static Seats of(Batch it, int held) {
        return new Seats(it.quota, it.sold, held, Math.max(0, it.quota - it.sold - held));
    }

    public int taken() {
        return used + held;
    }
}
