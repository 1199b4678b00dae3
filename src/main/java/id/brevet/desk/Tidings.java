package id.brevet.desk;

import id.brevet.purchase.BillEventView;
import org.jspecify.annotations.Nullable;

/** The news on top of a page: the action just taken, or an event caused elsewhere meanwhile. */
public record Tidings(@Nullable OfficeAction done, @Nullable BillEventView elsewhere) {

    static final Tidings NONE = new Tidings(null, null);

    static Tidings of(@Nullable String news) {
        return new Tidings(OfficeAction.ofNews(news), null);
    }

    static Tidings elsewhere(BillEventView event) {
        return new Tidings(null, event);
    }
}
