package id.brevet.desk;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the office may do with a bill. */
public enum OfficeAction {
    ACCEPT("accept", "diterima"),
    PART("part", "sebagian-dicatat"),
    REJECT("reject", "ditolak"),
    ASK("ask", "bukti-diminta"),
    CASH("cash", "tunai-diterima"),
    TRANSFER("transfer", "transfer-diterima"),
    CANCEL("cancel", "dibatalkan"),
    REOPEN("reopen", "dibuka-lagi"),
    REFUND("refund", "dikembalikan"),
    RELOCATE("relocate", "dipindahkan");

    /** For these there are words that nearly always fit. */
    private static final Set<OfficeAction> WITHOUT_WORDS = Set.of(PART, CASH);

    private final String wire;
    private final String news;

    OfficeAction(String wire, String news) {
        this.wire = wire;
        this.news = news;
    }

    static @Nullable OfficeAction typed(@Nullable String wire) {
        return Arrays.stream(values())
                .filter(it -> it.wire.equals(wire))
                .findFirst()
                .orElse(null);
    }

    static @Nullable OfficeAction told(@Nullable String news) {
        return Arrays.stream(values())
                .filter(it -> it.news.equals(news))
                .findFirst()
                .orElse(null);
    }

    boolean needsReason() {
        return !WITHOUT_WORDS.contains(this);
    }

    String at(String path) {
        return path + (path.contains("?") ? "&" : "?") + "kabar=" + news;
    }
}
