package id.brevet.qris;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A payment code of a merchant: read whole, with every rule it has to keep, or not at all. */
public final class Qris {

    private static final String VERSION = "00";
    private static final String USE = "01";
    private static final String CURRENCY = "53";
    private static final String AMOUNT = "54";
    private static final String CHECKSUM = "63";

    private static final String ONCE = "12";

    /** An amount of its own, and whatever would add to it: nobody who pays the centre pays more than the price. */
    private static final Set<String> SUMS = Set.of(AMOUNT, "55", "56", "57");

    private final List<TlvField> tags;

    private Qris(List<TlvField> tags) {
        this.tags = tags;
    }

    public static Qris read(String text) throws InvalidQris {
        var payload = text.strip();
        var body = payload.length() < QrisRules.CHECKSUM_DIGITS
                ? ""
                : payload.substring(0, payload.length() - QrisRules.CHECKSUM_DIGITS);
        if (!body.endsWith(CHECKSUM + "04")) {
            throw new InvalidQris("qris_broken", "Does not end with its checksum");
        }
        if (!payload.endsWith(QrisChecksum.of(body))) {
            throw new InvalidQris("qris_checksum", "Was mistyped or changed");
        }
        var code = new Qris(TlvField.read(payload));
        QrisRules.check(code);
        return code;
    }

    /** The code of a merchant that asks whoever pays for the amount, and so can hang on a wall. */
    public static Qris readStatic(String text) throws InvalidQris {
        var code = read(text);
        if (code.value(AMOUNT).isPresent() || code.value(USE).equals(Optional.of(ONCE))) {
            throw new InvalidQris("qris_not_static", "Is for one payment only");
        }
        QrisRules.requireRoom(code);
        return code;
    }

    /** The same merchant, once, for this amount. */
    public Qris asking(long amount) {
        var written = new ArrayList<TlvField>();
        for (var tag : tags) {
            if (tag.id().equals(VERSION)) {
                written.add(tag);
                written.add(new TlvField(USE, ONCE));
            } else if (tag.id().equals(CURRENCY)) {
                written.add(tag);
                written.add(new TlvField(AMOUNT, String.valueOf(amount)));
            } else if (!tag.id().equals(USE)
                    && !SUMS.contains(tag.id())
                    && !tag.id().equals(CHECKSUM)) {
                written.add(tag);
            }
        }
        var body = TlvField.write(written) + CHECKSUM + "04";
        try {
            var code = read(body + QrisChecksum.of(body));
            code.refuseUnless(amount, this);
            return code;
        } catch (InvalidQris e) {
            throw new IllegalArgumentException("No code asks for " + amount, e);
        }
    }

    public String payload() {
        return TlvField.write(tags);
    }

    public String name() {
        return value("59").orElseThrow();
    }

    public String city() {
        return value("60").orElseThrow();
    }

    /** By which the national register knows the merchant; not in every code. */
    public Optional<String> nmid() {
        return within("51", "02");
    }

    public Optional<Long> amount() {
        return value(AMOUNT).map(it -> new BigDecimal(it).longValue());
    }

    /** Of an invented merchant, whom nobody can pay. */
    public boolean example() {
        return within("26", "00").filter("ID.CONTOH.WWW"::equals).isPresent();
    }

    Optional<String> value(String id) {
        return tags.stream()
                .filter(it -> it.id().equals(id))
                .map(TlvField::value)
                .findFirst();
    }

    List<TlvField> tags() {
        return tags;
    }

    private Optional<String> within(String template, String id) {
        return value(template).flatMap(it -> parts(it).stream()
                .filter(part -> part.id().equals(id))
                .map(TlvField::value)
                .findFirst());
    }

    private static List<TlvField> parts(String template) {
        try {
            return TlvField.read(template);
        } catch (InvalidQris e) {
            throw new IllegalStateException("Templates have been checked", e);
        }
    }

    private void refuseUnless(long amount, Qris source) throws InvalidQris {
        if (!value(AMOUNT).equals(Optional.of(String.valueOf(amount))) || !name().equals(source.name())) {
            throw new InvalidQris("qris_broken", "Says something else than was written");
        }
    }
}
