package id.brevet.desk;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The actions that the office can take on a bill. */
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

    /** Actions that need no typed reason. */
    private static final Set<OfficeAction> WITHOUT_REASON = Set.of(PART, CASH);

    private final String wire;
    private final String news;

    OfficeAction(String wire, String news) {
        this.wire = wire;
        this.news = news;
    }

    static @Nullable OfficeAction named(@Nullable String wire) {
        return Arrays.stream(values())
                .filter(it -> it.wire.equals(wire))
                .findFirst()
                .orElse(null);
    }

    static @Nullable OfficeAction ofNews(@Nullable String news) {
        return Arrays.stream(values())
                .filter(it -> it.news.equals(news))
                .findFirst()
                .orElse(null);
    }

    boolean needsReason() {
        return !WITHOUT_REASON.contains(this);
    }

    String at(String path) {
        return path + (path.contains("?") ? "&" : "?") + "kabar=" + news;
    }
}
