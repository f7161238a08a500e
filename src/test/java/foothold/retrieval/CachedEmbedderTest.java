package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CachedEmbedderTest {

    private final FakeEmbedder model = new FakeEmbedder();
    private final CachedEmbedder embedder = new CachedEmbedder(model);

    /// The boundary asks for a text as it was typed and search in small letters; that cost every question a second embedding.
    @Test
    void aTextIsEmbeddedOnceWhateverItsCapitals() {
        embedder.embed("Will the EPR slow our Clinics?");
        embedder.embed("will the epr slow our clinics?");
        assertEquals(1, model.calls());
    }

    @Test
    void anotherTextIsEmbeddedAnew() {
        embedder.embed("who pays");
        embedder.embed("who pays?");
        assertEquals(2, model.calls());
    }
}
