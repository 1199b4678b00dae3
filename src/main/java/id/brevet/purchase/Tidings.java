package id.brevet.purchase;

import org.jspecify.annotations.Nullable;

/** What has just been done here, or was done elsewhere meanwhile. */
public record Tidings(@Nullable Move done, @Nullable StepView elsewhere) {

    static final Tidings NONE = new Tidings(null, null);

    static Tidings of(@Nullable String news) {
        return new Tidings(Move.told(news), null);
    }

    static Tidings elsewhere(StepView step) {
        return new Tidings(null, step);
    }
}
