package foothold;

import foothold.conversation.ConversationStore;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Erases conversations that nobody has touched for the retention time and links that have expired, at start and once an
/// hour.
final class Retention implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final ConversationStore store;
    private final Clock clock;
    private final Duration kept;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("retention").factory());

    private Retention(ConversationStore store, Clock clock, Duration kept) {
        this.store = store;
        this.clock = clock;
        this.kept = kept;
    }

    static Retention start(ConversationStore store, Clock clock, Duration kept) {
        var retention = new Retention(store, clock, kept);
        retention.timer.scheduleWithFixedDelay(retention::erase, 0, 1, TimeUnit.HOURS);
        return retention;
    }

    /// Erases what is too old now.
    void erase() {
        try {
            store.shares().deleteExpired(clock.instant());
            int erased = store.deleteUntouchedSince(clock.instant().minus(kept));
            if (erased > 0) {
                LOG.info("Erased {} conversations untouched for {} days", erased, kept.toDays());
            }
        } catch (RuntimeException e) {
            LOG.warn("Old conversations could not be erased; this is tried again in an hour", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
