package id.brevet.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does something many times at the same moment. */
public class Together {

    private Together() {}

    public static <T> List<T> times(int many, IntFunction<T> deed) throws InterruptedException {
        var start = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            var deeds = IntStream.range(0, many)
                    .mapToObj(number -> (Callable<T>) () -> {
                        start.await(30, TimeUnit.SECONDS);
                        return deed.apply(number);
                    })
                    .toList();
            return threads.invokeAll(deeds).stream().map(Together::done).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T done(java.util.concurrent.Future<T> deed) {
        try {
            return deed.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
