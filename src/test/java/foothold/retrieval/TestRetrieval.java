package foothold.retrieval;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Situation;
import foothold.knowledge.TestKnowledge;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A retriever over a test's own pages, on words alone until [#withVectors()].
final class TestRetrieval {

    private final VectorWarmup vectors;
    private final LuceneRetriever retriever;

    private TestRetrieval(KnowledgeBase knowledge, Supplier<Embedder> embedder, Path folder) {
        vectors = new VectorWarmup(knowledge.pages(), knowledge.reference().notCovered().kinds(), Untaught.NOTHING, embedder, folder);
        retriever = new LuceneRetriever(knowledge, vectors);
    }

    static TestRetrieval of(TestKnowledge pages, Supplier<Embedder> embedder, Path folder) {
        return new TestRetrieval(pages.read(), embedder, folder);
    }

    /// Words alone, for ever.
    static TestRetrieval onWords(TestKnowledge pages) {
        return of(pages, () -> {
            throw new IllegalStateException("a test on words needs no vectors");
        }, Path.of("."));
    }

    /// Makes the vectors and waits for them.
    TestRetrieval withVectors() {
        vectors.begin();
        try {
            vectors.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return this;
    }

    LuceneRetriever retriever() {
        return retriever;
    }

    VectorWarmup vectors() {
        return vectors;
    }

    List<Hit> hits(String question, Situation situation) {
        return retriever.find(question, situation, 100).hits();
    }

    /// The example that the question comes nearest to of those that no page answers.
    Optional<Outside> outside(String question) {
        return retriever.find(question, Situation.UNKNOWN, 1).outside();
    }

    /// The ids of the pages found, best first, for a project of which nothing is known.
    List<String> find(String question) {
        return ids(hits(question, Situation.UNKNOWN));
    }

    static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.page().id()).toList();
    }
}
