package id.brevet.web;

import id.brevet.shared.Slice;

/** Links below a list to its other pages. */
public record Pagination(int number, long last, long total, long from, long to, String previousUrl, String nextUrl) {

    public static Pagination of(Slice<?> slice, CurrentPage address) {
        var from = slice.items().isEmpty() ? 0 : (slice.page() - 1L) * slice.limit() + 1;
        return new Pagination(
                slice.page(),
                Math.max(1, slice.totalPages()),
                slice.total(),
                from,
                from == 0 ? 0 : from + slice.items().size() - 1,
                address.withPage(slice.page() - 1L),
                address.withPage(slice.page() + 1L));
    }

    public long first() {
        return 1;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < last;
    }
}
