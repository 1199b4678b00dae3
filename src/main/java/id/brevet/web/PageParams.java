package id.brevet.web;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted: what makes no sense falls back instead of failing. */
public class PageParams {

    private static final int USUAL = 10;
    private static final int MOST = 100;

    @RestQuery
    @Nullable String page;

    @RestQuery
    @Nullable String limit;

    /** Never so far on that the rows before it cannot be counted. */
    public int page() {
        return Math.min(Integer.MAX_VALUE / limit(), Math.max(1, number(page, 1)));
    }

    public int limit() {
        return Math.min(MOST, Math.max(1, number(limit, USUAL)));
    }

    private static int number(@Nullable String given, int otherwise) {
        try {
            return given == null ? otherwise : Integer.parseInt(given.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
