package id.brevet.catalogue;

/** The seats of a batch: how many there are, are paid for, are kept for somebody, and are left. */
public record Seats(int quota, int used, int held, int remaining) {

    static Seats of(Batch it, int held) {
        return new Seats(it.quota, it.sold, held, Math.max(0, it.quota - it.sold - held));
    }

    public int taken() {
        return used + held;
    }
}
