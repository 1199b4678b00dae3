package id.brevet.desk;

import id.brevet.shared.Wire;
import id.brevet.web.Flash;
import java.util.Set;

/** The actions that the office can take on a bill. */
public enum OfficeAction implements Wire {
    ACCEPT("diterima"),
    PART("sebagian-dicatat"),
    REJECT("ditolak"),
    ASK("bukti-diminta"),
    CASH("tunai-diterima"),
    TRANSFER("transfer-diterima"),
    CANCEL("dibatalkan"),
    REOPEN("dibuka-lagi"),
    REFUND("dikembalikan"),
    RELOCATE("dipindahkan");

    /** Actions that need no typed reason. */
    private static final Set<OfficeAction> WITHOUT_REASON = Set.of(PART, CASH);

    private final String flash;

    OfficeAction(String flash) {
        this.flash = flash;
    }

    boolean needsReason() {
        return !WITHOUT_REASON.contains(this);
    }

    String at(String path) {
        return Flash.at(path, flash);
    }
}
