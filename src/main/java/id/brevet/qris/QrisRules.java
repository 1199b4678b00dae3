package id.brevet.qris;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of a QRIS (EMVCo, merchant-presented mode, and the usage of Indonesia). */
final class QrisRules {

    static final int CHECKSUM_DIGITS = 4;

    private static final int MAX_LENGTH = 512;

    private static final Map<String, Pattern> REQUIRED = Map.of(
            "00", Pattern.compile("01"),
            "52", Pattern.compile("[0-9]{4}"),
            "53", Pattern.compile("360"),
            "58", Pattern.compile("ID"),
            "59", readable(25),
            "60", readable(15));

    private static final Pattern MONEY = Pattern.compile("(?=.{1,13}$)(?=.*[1-9])[0-9]+(\\.[0-9]{0,2})?");
    private static final Pattern PERCENT = Pattern.compile("(?=.{1,5}$)(?=.*[1-9])[0-9]{1,2}(\\.[0-9]{1,2})?");

    private static final Map<String, Pattern> OPTIONAL = Map.of(
            "01",
            Pattern.compile("1[12]"),
            "54",
            MONEY,
            "55",
            Pattern.compile("0[123]"),
            "56",
            MONEY,
            "57",
            PERCENT,
            "61",
            Pattern.compile(".{1,10}"));

    private static final Pattern MERCHANT = Pattern.compile("0[2-9]|[1-4][0-9]|5[01]");
    private static final Pattern TEMPLATE = Pattern.compile("2[6-9]|[34][0-9]|5[01]|62|64");

    /** The length that an amount and the mark of a single use add. */
    private static final int AMOUNT_LENGTH = 24;

    private QrisRules() {}

    static void requireRoomForAmount(Qris qris) throws InvalidQris {
        require(qris.payload().length() <= MAX_LENGTH - AMOUNT_LENGTH, "QRIS leaves no room for an amount");
    }

    /** Text with at least one letter or digit, and no invisible character. */
    private static Pattern readable(int longest) {
        return Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]{1,%d}".formatted(longest));
    }

    static void check(Qris qris) throws InvalidQris {
        require(qris.payload().length() <= MAX_LENGTH, "QRIS is too long");
        require(qris.fields().get(0).id().equals("00"), "QRIS does not begin with its version");
        for (var rule : REQUIRED.entrySet()) {
            require(
                    qris.value(rule.getKey())
                            .filter(rule.getValue().asMatchPredicate())
                            .isPresent(),
                    "Field " + rule.getKey() + " is missing or invalid");
        }
        for (var rule : OPTIONAL.entrySet()) {
            require(
                    qris.value(rule.getKey()).stream().allMatch(rule.getValue().asMatchPredicate()),
                    "Field " + rule.getKey() + " is missing or invalid");
        }
        require(
                qris.fields().stream()
                        .anyMatch(field -> MERCHANT.matcher(field.id()).matches()),
                "QRIS does not name a merchant account");
        require(
                qris.value("56").isPresent() == qris.value("55").equals(Optional.of("02")),
                "Fixed fee does not fit the kind of fee");
        require(
                qris.value("57").isPresent() == qris.value("55").equals(Optional.of("03")),
                "Fee in percent does not fit the kind of fee");
        for (var field : qris.fields()) {
            if (TEMPLATE.matcher(field.id()).matches()) {
                TlvField.read(field.value());
            }
        }
    }

    private static void require(boolean kept, String violation) throws InvalidQris {
        if (!kept) {
            throw new InvalidQris("qris_broken", violation);
        }
    }
}
