package id.brevet.qris;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A QRIS, the payment code of a merchant: parsed whole, with every rule it has to keep, or refused. */
public final class Qris {

    private static final String VERSION = "00";
    private static final String INITIATION = "01";
    private static final String CURRENCY = "53";
    private static final String AMOUNT = "54";
    private static final String CHECKSUM = "63";

    private static final String SINGLE_USE = "12";

    /** The amount and the fields that add to it: payers of the centre pay the price and no more. */
    private static final Set<String> AMOUNT_FIELDS = Set.of(AMOUNT, "55", "56", "57");

    private final List<TlvField> fields;

    private Qris(List<TlvField> fields) {
        this.fields = fields;
    }

    public static Qris read(String text) throws InvalidQris {
        var payload = text.strip();
        var body = payload.length() < QrisRules.CHECKSUM_DIGITS
                ? ""
                : payload.substring(0, payload.length() - QrisRules.CHECKSUM_DIGITS);
        if (!body.endsWith(CHECKSUM + "04")) {
            throw new InvalidQris("qris_broken", "QRIS does not end with a checksum");
        }
        if (!payload.endsWith(QrisChecksum.of(body))) {
            throw new InvalidQris("qris_checksum", "Checksum does not match");
        }
        var code = new Qris(TlvField.read(payload));
        QrisRules.check(code);
        return code;
    }

    /** A code without an amount, which the payer types. */
    public static Qris readStatic(String text) throws InvalidQris {
        var code = read(text);
        if (code.value(AMOUNT).isPresent() || code.value(INITIATION).equals(Optional.of(SINGLE_USE))) {
            throw new InvalidQris("qris_not_static", "QRIS is for one payment only");
        }
        QrisRules.requireRoomForAmount(code);
        return code;
    }

    /** The code of the same merchant for one payment of this amount. */
    public Qris forAmount(long amount) {
        var written = new ArrayList<TlvField>();
        for (var field : fields) {
            if (field.id().equals(VERSION)) {
                written.add(field);
                written.add(new TlvField(INITIATION, SINGLE_USE));
            } else if (field.id().equals(CURRENCY)) {
                written.add(field);
                written.add(new TlvField(AMOUNT, String.valueOf(amount)));
            } else if (!field.id().equals(INITIATION)
                    && !AMOUNT_FIELDS.contains(field.id())
                    && !field.id().equals(CHECKSUM)) {
                written.add(field);
            }
        }
        var body = TlvField.write(written) + CHECKSUM + "04";
        try {
            var code = read(body + QrisChecksum.of(body));
            code.requireAmount(amount, this);
            return code;
        } catch (InvalidQris e) {
            throw new IllegalArgumentException("QRIS cannot ask for " + amount, e);
        }
    }

    public String payload() {
        return TlvField.write(fields);
    }

    public String name() {
        return value("59").orElseThrow();
    }

    public String city() {
        return value("60").orElseThrow();
    }

    /** The number of the merchant in the national register; some codes have none. */
    public Optional<String> nmid() {
        return nested("51", "02");
    }

    public Optional<Long> amount() {
        return value(AMOUNT).map(it -> new BigDecimal(it).longValue());
    }

    /** The merchant is invented, for the demo and for tests. */
    public boolean example() {
        return nested("26", "00").filter("ID.CONTOH.WWW"::equals).isPresent();
    }

    Optional<String> value(String id) {
        return fields.stream()
                .filter(it -> it.id().equals(id))
                .map(TlvField::value)
                .findFirst();
    }

    List<TlvField> fields() {
        return fields;
    }

    private Optional<String> nested(String template, String id) {
        return value(template).flatMap(it -> fieldsOf(it).stream()
                .filter(part -> part.id().equals(id))
                .map(TlvField::value)
                .findFirst());
    }

    private static List<TlvField> fieldsOf(String template) {
        try {
            return TlvField.read(template);
        } catch (InvalidQris e) {
            throw new IllegalStateException("Template of a checked QRIS is malformed", e);
        }
    }

    private void requireAmount(long amount, Qris source) throws InvalidQris {
        if (!value(AMOUNT).equals(Optional.of(String.valueOf(amount))) || !name().equals(source.name())) {
            throw new InvalidQris("qris_broken", "QRIS reads differently than it was written");
        }
    }
}
