package id.brevet.web;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters for one page of a list; a value that makes no sense falls back to the default. */
public class PageParams {

    private static final int DEFAULT = 10;
    private static final int MOST = 100;

    @RestQuery
    @Nullable String page;

    @RestQuery
    @Nullable String limit;

    /** Capped, so that the number of the rows before it fits an int. */
    public int page() {
        return Math.min(Integer.MAX_VALUE / limit(), Math.max(1, number(page, 1)));
    }

    public int limit() {
        return Math.min(MOST, Math.max(1, number(limit, DEFAULT)));
    }

    private static int number(@Nullable String given, int fallback) {
        try {
            return given == null ? fallback : Integer.parseInt(given.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }
}
