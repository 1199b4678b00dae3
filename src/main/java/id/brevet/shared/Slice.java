package id.brevet.shared;

import java.util.List;
import java.util.function.Function;

/** One page of a list, with the length of the whole list. */
public record Slice<T>(List<T> items, int page, int limit, long total) {

    public <R> Slice<R> map(Function<? super T, ? extends R> as) {
        return new Slice<>(items.stream().<R>map(as).toList(), page, limit, total);
    }

    public long totalPages() {
        return (total + limit - 1) / limit;
    }
}
