package id.brevet.qris;

/** The text is not a usable QRIS. */
public class InvalidQris extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    InvalidQris(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The reason, as a key of {@code refusal_id} and {@code refusal_en}. */
    public String code() {
        return code;
    }
}
