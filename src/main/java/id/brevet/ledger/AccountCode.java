package id.brevet.ledger;

/** The accounts of the books. */
public enum AccountCode {
    /** Money on a bank account, kept apart for each. */
    BANK("1101"),
    /** Cash in the office. */
    CASH("1104"),
    /** Money that a bank statement has shown and that is not credited to anybody yet. */
    UNIDENTIFIED("2101"),
    /** Money that belongs to a user, kept apart for each. */
    BALANCE("2102"),
    /** Money for teaching that is still owed, kept apart for each batch. */
    UNEARNED("2103");

    private final String code;

    AccountCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
