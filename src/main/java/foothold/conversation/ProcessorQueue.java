package foothold.conversation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Work that only computes, done first come, first served, on a few threads of its own.
///
/// Requests have virtual threads, which are not interrupted for each other and not served in their order: of sixteen people
/// asking at once some waited a hundred times as long as others. Threads that stay also keep what Lucene holds ready for each
/// thread. What waits for others, as for a model's server, must not be done in here.
final class ProcessorQueue {

    private static final int IDLE_SECONDS = 60;

    private final Executor threads;

    /// @param threads how many things are done at once
    ProcessorQueue(int threads) {
        var pool = new ThreadPoolExecutor(threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("answers-", 1).factory());
        // So that nothing stays of a queue that is no longer used.
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    /// A thread for each processor.
    static ProcessorQueue ofProcessors() {
        return new ProcessorQueue(Runtime.getRuntime().availableProcessors());
    }

    /// What the work gives, or throws, when its turn has come.
    <T> T take(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException ours -> throw ours;
                case Error ours -> throw ours;
                case null, default -> throw e;
            }
        }
    }
}
