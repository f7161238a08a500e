package foothold.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// How long each of many calls took, and all of them together.
///
/// @param sorted nanoseconds of each call, shortest first
/// @param wall   nanoseconds from the first call's start to the last one's end
public record Timings(long[] sorted, long wall) {

    /// Runs a call for every input once, shared between threads that start together.
    public static <T> Timings of(List<T> inputs, int threads, Consumer<T> call) throws InterruptedException {
        long[] nanos = new long[inputs.size()];
        var next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
                long started = System.nanoTime();
                call.accept(inputs.get(i));
                nanos[i] = System.nanoTime() - started;
            }
            return null;
        };
        long started = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<Void>>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(worker));
            }
            for (Future<Void> thread : running) {
                thread.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a call failed, so its time means nothing", e.getCause());
        }
        long wall = System.nanoTime() - started;
        Arrays.sort(nanos);
        return new Timings(nanos, wall);
    }

    /// The time within which a share of the calls ended.
    ///
    /// @return milliseconds
    public double millis(double share) {
        return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))] / 1e6;
    }

    /// How many calls ended in a second.
    public double perSecond() {
        return sorted.length / (wall / 1e9);
    }
}
