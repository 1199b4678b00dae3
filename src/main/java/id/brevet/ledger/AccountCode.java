package id.brevet.ledger;

/** The accounts of the centre. */
public enum AccountCode {
    /** Money on a bank account, kept apart for each. */
    BANK("1101"),
    /** Money in the drawer. */
    CASH("1104"),
    /** Money that the bank has shown and nobody has been credited with yet. */
    UNIDENTIFIED("2101"),
    /** What a user has with the centre, kept apart for each. */
    BALANCE("2102"),
    /** Money for what is still to be taught, kept apart for each batch or whatever else is taught. */
    UNEARNED("2103");

    private final String code;

    AccountCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
