package id.brevet.qris;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Two digits that name a thing, two that tell how long it is, and the thing itself. */
record TlvField(String id, String value) {

    private static final int HEAD = 4;

    static List<TlvField> read(String text) throws InvalidQris {
        var tags = new ArrayList<TlvField>();
        var seen = new HashSet<String>();
        for (int at = 0; at < text.length(); ) {
            var tag = at(text, at);
            if (!seen.add(tag.id)) {
                throw new InvalidQris("qris_broken", "Tag %s stands there twice".formatted(tag.id));
            }
            tags.add(tag);
            at += HEAD + tag.value.length();
        }
        return List.copyOf(tags);
    }

    static String write(List<TlvField> tags) {
        return tags.stream().map(TlvField::written).collect(Collectors.joining());
    }

    private static TlvField at(String text, int at) throws InvalidQris {
        var head = text.substring(at, Math.min(text.length(), at + HEAD));
        if (!head.matches("[0-9]{4}") || head.endsWith("00")) {
            throw new InvalidQris("qris_broken", "No tag and length at " + at);
        }
        var end = at + HEAD + Integer.parseInt(head.substring(2));
        if (end > text.length()) {
            throw new InvalidQris("qris_broken", "Tag %s ends too early".formatted(head.substring(0, 2)));
        }
        return new TlvField(head.substring(0, 2), text.substring(at + HEAD, end));
    }

    private String written() {
        return "%s%02d%s".formatted(id, value.length(), value);
    }
}
