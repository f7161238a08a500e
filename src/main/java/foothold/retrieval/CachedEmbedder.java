package foothold.retrieval;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Remembers the vectors of the texts that were asked for last: making one is most of the time of an answer, and the boundary
/// and search ask for the same text. In memory only; nothing that a person typed is kept on disk.
final class CachedEmbedder implements Embedder {

    private static final int REMEMBERED = 2_000;

    private final Embedder embedder;
    private final Cache<String, float[]> vectors = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
        return vectors.get(text, embedder::embed);
    }
}
