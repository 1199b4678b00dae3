package id.brevet.qris;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a payment code has to keep to (EMVCo, merchant-presented mode, and the usage of Indonesia). */
final class QrisRules {

    static final int CHECKSUM_DIGITS = 4;

    private static final int LONGEST = 512;

    private static final Map<String, Pattern> NEEDED = Map.of(
            "00", Pattern.compile("01"),
            "52", Pattern.compile("[0-9]{4}"),
            "53", Pattern.compile("360"),
            "58", Pattern.compile("ID"),
            "59", named(25),
            "60", named(15));

    private static final Pattern MONEY = Pattern.compile("(?=.{1,13}$)(?=.*[1-9])[0-9]+(\\.[0-9]{0,2})?");
    private static final Pattern PERCENT = Pattern.compile("(?=.{1,5}$)(?=.*[1-9])[0-9]{1,2}(\\.[0-9]{1,2})?");

    private static final Map<String, Pattern> ALLOWED = Map.of(
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

    /** What an amount and its own use add to it. */
    private static final int ROOM = 24;

    private QrisRules() {}

    /** It has to hold an amount, too. */
    static void requireRoom(Qris it) throws InvalidQris {
        require(it.payload().length() <= LONGEST - ROOM, "Leaves no room for an amount");
    }

    /** Something that can be read, and reads as it is written. */
    private static Pattern named(int longest) {
        return Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]{1,%d}".formatted(longest));
    }

    static void check(Qris it) throws InvalidQris {
        require(it.payload().length() <= LONGEST, "Is too long");
        require(it.tags().get(0).id().equals("00"), "Begins with its version");
        for (var rule : NEEDED.entrySet()) {
            require(
                    it.value(rule.getKey())
                            .filter(rule.getValue().asMatchPredicate())
                            .isPresent(),
                    "Tag " + rule.getKey());
        }
        for (var rule : ALLOWED.entrySet()) {
            require(
                    it.value(rule.getKey()).stream().allMatch(rule.getValue().asMatchPredicate()),
                    "Tag " + rule.getKey());
        }
        require(it.tags().stream().anyMatch(tag -> MERCHANT.matcher(tag.id()).matches()), "Says who is paid");
        require(it.value("56").isPresent() == it.value("55").equals(Optional.of("02")), "A fee that is fixed");
        require(it.value("57").isPresent() == it.value("55").equals(Optional.of("03")), "A fee in percent");
        for (var tag : it.tags()) {
            if (TEMPLATE.matcher(tag.id()).matches()) {
                TlvField.read(tag.value());
            }
        }
    }

    private static void require(boolean kept, String rule) throws InvalidQris {
        if (!kept) {
            throw new InvalidQris("qris_broken", rule);
        }
    }
}
