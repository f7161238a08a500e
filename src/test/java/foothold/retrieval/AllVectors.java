package foothold.retrieval;

import foothold.knowledge.KnowledgeBase;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The vectors that a server of this knowledge needs, made by all processors at once, for tests that start many. A server makes
/// its own with one, so that the others answer.
public final class AllVectors {

    private AllVectors() {
    }

    /// Makes those that the folder does not have yet.
    public static void make(KnowledgeBase knowledge, VectorLearner learner, Path folder) {
        var cache = new VectorCache(folder, new OnnxEmbedder());
        Stream<String> pages = knowledge.pages().stream().flatMap(page -> MeaningIndex.texts(page).stream());
        Stream.of(learner.texts().stream(), pages, OutsideExamples.texts(knowledge.reference().notCovered().kinds()).stream())
                .flatMap(some -> some).distinct().toList().parallelStream().forEach(cache::get);
    }
}
