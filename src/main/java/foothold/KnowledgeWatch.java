package foothold;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeException;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks every few seconds whether somebody changed the extra knowledge folders, and hands the new knowledge over.
///
/// A change counts when two looks in a row see the same, so that files half copied are not read. Knowledge with mistakes is
/// named in the log, by file and line, and what was served before stays.
final class KnowledgeWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeWatch.class);

    private final List<Path> folders;
    private final Consumer<KnowledgeBase> changed;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("knowledge").priority(Thread.MIN_PRIORITY).factory());
    private KnowledgeFolder served;
    private KnowledgeFolder seen;

    /// @param served  the extra folders' files as they are served now
    /// @param changed takes the new knowledge; called on the watch's own thread
    KnowledgeWatch(List<Path> folders, KnowledgeFolder served, Consumer<KnowledgeBase> changed) {
        this.folders = List.copyOf(folders);
        this.changed = changed;
        this.served = served;
        this.seen = served;
    }

    /// Looks from now on; not at all when there are no extra folders.
    KnowledgeWatch begin(Duration every) {
        if (!folders.isEmpty()) {
            timer.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
        return this;
    }

    /// The files of extra folders, each laid over those before it.
    static KnowledgeFolder extra(List<Path> folders) {
        return new KnowledgeFolder(new TreeMap<>()).withOverlays(folders.stream().map(KnowledgeFolder::read).toList());
    }

    /// Looks once.
    void look() {
        try {
            KnowledgeFolder now = extra(folders);
            boolean settled = now.equals(seen);
            seen = now;
            if (settled && !now.equals(served)) {
                served = now;
                changed.accept(KnowledgeReader.read(KnowledgeFolder.shipped().withOverlays(List.of(now))));
            }
        } catch (KnowledgeException e) {
            LOG.warn("The changed knowledge is not served, because it has mistakes; what was served before stays: {}", e.getMessage());
        } catch (UncheckedIOException | IllegalStateException e) {
            LOG.warn("The changed knowledge could not be read or served; what was served before stays", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
