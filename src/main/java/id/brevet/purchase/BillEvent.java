package id.brevet.purchase;

/** The kinds of events in the history of a bill, each with its colour and icon. */
public enum BillEvent {
    ORDERED("info", "receipt"),
    PROVED("info", "upload"),
    WANTED("warning", "alert-triangle"),
    ACCEPTED("success", "check"),
    REJECTED("danger", "x"),
    EXPIRED("neutral", "clock"),
    CANCELED("neutral", "x"),
    REOPENED("info", "history"),
    REFUNDED("neutral", "history"),
    MONEY("info", "wallet");

    public final String tone;
    public final String icon;

    BillEvent(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }
}
