package id.brevet.qris;

/** Why a text is no payment code that could be used. */
public class InvalidQris extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    InvalidQris(String code, String message) {
        super(message);
        this.code = code;
    }

    /** What is wrong, as a key of {@code refusal_id} and {@code refusal_en}. */
    public String code() {
        return code;
    }
}
