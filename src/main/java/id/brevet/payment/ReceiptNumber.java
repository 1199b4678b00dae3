package id.brevet.payment;

import java.security.SecureRandom;

/** The number of a receipt, and the code with which anybody may check it. */
public record ReceiptNumber(String number, String code) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CODE_LENGTH = 16;

    static ReceiptNumber of(int year, int position) {
        return new ReceiptNumber("KW/%d/%06d".formatted(year, position), randomCode());
    }

    /** 80 random bits, in letters that are not confused when read aloud. */
    private static String randomCode() {
        var code = new StringBuilder();
        RANDOM.ints(CODE_LENGTH, 0, LETTERS.length()).forEach(it -> code.append(LETTERS.charAt(it)));
        return code.toString();
    }
}
