package id.brevet.qris;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** A field of a QRIS: two digits for its id, two for its length, and the value. */
record TlvField(String id, String value) {

    private static final int HEAD = 4;

    static List<TlvField> read(String text) throws InvalidQris {
        var fields = new ArrayList<TlvField>();
        var seen = new HashSet<String>();
        for (int at = 0; at < text.length(); ) {
            var field = fieldAt(text, at);
            if (!seen.add(field.id)) {
                throw new InvalidQris("qris_broken", "Field %s occurs twice".formatted(field.id));
            }
            fields.add(field);
            at += HEAD + field.value.length();
        }
        return List.copyOf(fields);
    }

    static String write(List<TlvField> fields) {
        return fields.stream().map(TlvField::encoded).collect(Collectors.joining());
    }

    private static TlvField fieldAt(String text, int at) throws InvalidQris {
        var head = text.substring(at, Math.min(text.length(), at + HEAD));
        if (!head.matches("[0-9]{4}") || head.endsWith("00")) {
            throw new InvalidQris("qris_broken", "Field id and length are missing at " + at);
        }
        var end = at + HEAD + Integer.parseInt(head.substring(2));
        if (end > text.length()) {
            throw new InvalidQris("qris_broken", "Field %s is shorter than its length".formatted(head.substring(0, 2)));
        }
        return new TlvField(head.substring(0, 2), text.substring(at + HEAD, end));
    }

    private String encoded() {
        return "%s%02d%s".formatted(id, value.length(), value);
    }
}
