package foothold.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Locale;

/// Remembers the vectors of the texts that were asked for last: making one is most of the time of an answer, and the boundary
/// and search ask for the same text. In memory only, and not for long; nothing that a person typed is kept on disk.
///
/// Texts are embedded in small letters: the model reads no others, and search asks for them so.
final class CachedEmbedder implements Embedder {

    private static final int REMEMBERED = 2_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final Embedder embedder;
    private final Cache<String, float[]> vectors = Caffeine.newBuilder().maximumSize(REMEMBERED)
            .expireAfterAccess(FORGOTTEN_AFTER).scheduler(Scheduler.systemScheduler()).build();

    CachedEmbedder(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public int dimensions() {
        return embedder.dimensions();
    }

    @Override
    public float[] embed(String text) {
        return vectors.get(text.toLowerCase(Locale.ROOT), embedder::embed);
    }
}
