package id.brevet.desk;

import id.brevet.purchase.BillEventView;
import org.jspecify.annotations.Nullable;

/** What has just been done here, or was done elsewhere meanwhile. */
public record Tidings(@Nullable OfficeAction done, @Nullable BillEventView elsewhere) {

    static final Tidings NONE = new Tidings(null, null);

    static Tidings of(@Nullable String news) {
        return new Tidings(OfficeAction.told(news), null);
    }

    static Tidings elsewhere(BillEventView step) {
        return new Tidings(null, step);
    }
}
