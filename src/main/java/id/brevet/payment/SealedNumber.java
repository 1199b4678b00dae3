package id.brevet.payment;

import jakarta.persistence.Embeddable;

/** An account number, encrypted but for its last digits. */
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
