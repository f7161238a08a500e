package foothold.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Lets many threads do something at the same moment.
final class Race {

    /// One runner's part, given its number from 0.
    @FunctionalInterface
    interface Part<T> {
        T run(int runner) throws Exception;
    }

    private Race() {
    }

    /// What each runner returned, in the order of their numbers; a runner's exception ends the race.
    static <T> List<T> of(int runners, Part<T> part) throws Exception {
        var start = new CyclicBarrier(runners);
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(runners)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < runners; i++) {
                int runner = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return part.run(runner);
                }));
            }
            for (Future<T> one : running) {
                results.add(one.get());
            }
        }
        return results;
    }
}
