package id.brevet.home;

import java.util.List;

/** The lines of a typed text without the list marks before them, because the page draws its own. */
final class BulletPoints {

    private BulletPoints() {}

    static List<String> of(String text) {
        return text.lines()
                .map(it -> it.strip().replaceFirst("^([-*•]|\\d+[.)])\\s+", ""))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
