package id.brevet.payment;

import jakarta.persistence.EnumeratedValue;

/** What is paid for, and by whom: of two open payments with one claim the database refuses one. */
public record Claim(Kind kind, String words) {

    /** What is sold for money. */
    public enum Kind {
        PURCHASE("purchase");

        @EnumeratedValue
        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }
    }

    String whole() {
        return kind.wire + " " + words;
    }
}
