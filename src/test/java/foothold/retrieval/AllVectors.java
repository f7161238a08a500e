package foothold.retrieval;

import foothold.knowledge.KnowledgeBase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
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
        List<String> texts = Stream.of(learner.texts().stream(), pages, OutsideExamples.texts(knowledge.reference().outside()).stream())
                .flatMap(some -> some).distinct().toList();
        // Not a parallel stream: in a test's thread that would take the threads of other tests.
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            texts.forEach(text -> threads.execute(() -> cache.get(text)));
        }
    }
}
