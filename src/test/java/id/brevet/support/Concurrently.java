package id.brevet.support;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs something many times at once. */
public class Concurrently {

    private Concurrently() {}

    public static <T> List<T> times(int many, IntFunction<T> task) throws InterruptedException {
        var start = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            var tasks = IntStream.range(0, many)
                    .mapToObj(number -> (Callable<T>) () -> {
                        start.await(30, TimeUnit.SECONDS);
                        return task.apply(number);
                    })
                    .toList();
            return threads.invokeAll(tasks).stream().map(Concurrently::result).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> task) {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
