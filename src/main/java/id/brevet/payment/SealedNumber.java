package id.brevet.payment;

import jakarta.persistence.Embeddable;

/** A number that nobody reads in the database: the whole of it sealed, the last digits for the eye. */
@Embeddable
public class SealedNumber {

    public byte[] sealed;
    public String hint;

    protected SealedNumber() {}

    SealedNumber(byte[] sealed, String hint) {
        this.sealed = sealed.clone();
        this.hint = hint;
    }

    /** {@code •••• 1234} */
    public String masked() {
        return "•••• " + hint;
    }
}
