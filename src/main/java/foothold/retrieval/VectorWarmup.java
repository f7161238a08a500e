package foothold.retrieval;

import foothold.knowledge.OutsideKind;
import foothold.knowledge.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the pages' vectors away from the threads that answer, and hands them over when all are there.
///
/// A model that cannot be loaded leaves the service answering on words; [#readiness()] then says why.
public final class VectorWarmup implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VectorWarmup.class);

    /// The vectors of the pages and of the examples outside, and the model that made them, for embedding questions.
    record Ready(MeaningIndex meaning, Embedder embedder) {
    }

    private final int needed;
    private final AtomicInteger made = new AtomicInteger();
    private final Thread worker;
    private final VectorLearner learner;
    private volatile @Nullable Ready ready;
    private volatile String problem = "";
    private volatile boolean stopping;

    /// The vectors of these pages, not begun yet.
    ///
    /// @param learner  taught as soon as its examples have vectors, before the pages
    /// @param embedder loads the model; called on the background thread
    /// @param folder   where vectors are kept between starts
    public VectorWarmup(List<Page> pages, List<OutsideKind> outside, VectorLearner learner, Supplier<Embedder> embedder,
                        Path folder) {
        List<String> examples = OutsideExamples.texts(outside);
        this.learner = learner;
        needed = learner.texts().size() + examples.size()
                + pages.stream().mapToInt(page -> MeaningIndex.texts(page).size()).sum();
        worker = Thread.ofPlatform().daemon().name("vectors").priority(Thread.MIN_PRIORITY)
                .unstarted(() -> make(pages, examples, embedder, folder));
    }

    /// Begins in the background. Called once, when the server is up, so that loading the model does not slow its start.
    public void begin() {
        worker.start();
    }

    private void make(List<Page> pages, List<String> examples, Supplier<Embedder> loader, Path folder) {
        try {
            Embedder embedder = loader.get();
            var cache = new VectorCache(folder, embedder);
            var remembering = new CachedEmbedder(embedder);
            List<float[]> taught = vectors(cache, learner.texts());
            if (stopping) {
                return;
            }
            learner.learn(taught, remembering, folder);
            List<List<String>> byPage = pages.stream().map(MeaningIndex::texts).toList();
            List<String> texts = Stream.concat(byPage.stream().flatMap(List::stream), examples.stream()).toList();
            List<float[]> vectors = vectors(cache, texts);
            if (stopping) {
                return;
            }
            embedder.embed("The first call is slow and should not be a person's.");
            int[] lengths = byPage.stream().mapToInt(List::size).toArray();
            learner.knowAnswered(questions(lengths, vectors));
            ready = new Ready(MeaningIndex.of(lengths, texts, vectors, embedder.model(), folder), remembering);
        } catch (RuntimeException | LinkageError e) {
            problem = "the language vectors could not be made, so search uses words alone";
            LOG.warn("The sentence model could not be used; search goes on with words alone", e);
        }
    }

    /// The vectors of the questions that pages answer: all of a page's but the first, which is its opening's.
    private static List<float[]> questions(int[] lengths, List<float[]> vectors) {
        var questions = new ArrayList<float[]>();
        int at = 0;
        for (int length : lengths) {
            questions.addAll(vectors.subList(at + 1, at + length));
            at += length;
        }
        return questions;
    }

    private List<float[]> vectors(VectorCache cache, List<String> texts) {
        var vectors = new ArrayList<float[]>();
        for (String text : texts) {
            if (stopping) {
                return vectors;
            }
            vectors.add(cache.get(text));
            made.incrementAndGet();
        }
        return vectors;
    }

    /// The vectors, once all are made.
    Optional<Ready> ready() {
        return Optional.ofNullable(ready);
    }

    /// How far the vectors are.
    Retriever.Readiness readiness() {
        boolean handedOver = ready != null;
        int counted = handedOver ? needed : Math.max(0, Math.min(made.get(), needed - 1));
        return new Retriever.Readiness(counted, needed, problem);
    }

    /// Waits until the vectors are made or have failed.
    public void join() throws InterruptedException {
        worker.join();
    }

    /// Stops making vectors; those already made stay on disk.
    @Override
    public void close() {
        // Not an interrupt: that would close the cache's file under a vector being written.
        stopping = true;
    }
}
