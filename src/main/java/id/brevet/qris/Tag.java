package id.brevet.qris;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Two digits that name a thing, two that tell how long it is, and the thing itself. */
record Tag(String id, String value) {

    private static final int HEAD = 4;

    static List<Tag> read(String text) throws Flaw {
        var tags = new ArrayList<Tag>();
        var seen = new HashSet<String>();
        for (int at = 0; at < text.length(); ) {
            var tag = at(text, at);
            if (!seen.add(tag.id)) {
                throw new Flaw("qris_broken", "Tag %s stands there twice".formatted(tag.id));
            }
            tags.add(tag);
            at += HEAD + tag.value.length();
        }
        return List.copyOf(tags);
    }

    static String write(List<Tag> tags) {
        return tags.stream().map(Tag::written).collect(Collectors.joining());
    }

    private static Tag at(String text, int at) throws Flaw {
        var head = text.substring(at, Math.min(text.length(), at + HEAD));
        if (!head.matches("[0-9]{4}") || head.endsWith("00")) {
            throw new Flaw("qris_broken", "No tag and length at " + at);
        }
        var end = at + HEAD + Integer.parseInt(head.substring(2));
        if (end > text.length()) {
            throw new Flaw("qris_broken", "Tag %s ends too early".formatted(head.substring(0, 2)));
        }
        return new Tag(head.substring(0, 2), text.substring(at + HEAD, end));
    }

    private String written() {
        return "%s%02d%s".formatted(id, value.length(), value);
    }
}
