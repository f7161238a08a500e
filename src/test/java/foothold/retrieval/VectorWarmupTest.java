package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Situation;
import foothold.knowledge.TestKnowledge;
import foothold.retrieval.Retriever.Readiness;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class VectorWarmupTest {

    /// Three texts stand outside, and each of the two pages is one.
    private static final int NEEDED = 5;
    private static final TestKnowledge PAGES = TestKnowledge.withoutPages()
            .withFinding("tired", "Tired helpers do harm", "Tired helpers do harm. Rest them.")
            .withFinding("money", "Money runs out", "Money runs out. Ask early.");

    @TempDir
    private Path folder;

    private TestRetrieval retrieval(Supplier<Embedder> embedder) {
        return TestRetrieval.of(PAGES, embedder, folder);
    }

    private static Embedder meanings() {
        return new FakeEmbedder("tired exhausted weary", "money cash", "password printer");
    }

    @Test
    void beforeTheVectorsWordsAnswerAndAfterThemMeaningJoins() {
        TestRetrieval retrieval = retrieval(VectorWarmupTest::meanings);
        assertEquals(List.of(), retrieval.find("weary"));
        assertTrue(retrieval.hits("money", Situation.UNKNOWN).getFirst().similarity().isEmpty());
        retrieval.withVectors();
        assertEquals("tired", retrieval.find("weary").getFirst());
        Hit hit = retrieval.hits("weary", Situation.UNKNOWN).getFirst();
        assertTrue(hit.similarity().getAsDouble() > 0.2, hit.toString());
        assertEquals(0, hit.words());
    }

    @Test
    void wordsAndMeaningAreAdded() {
        TestRetrieval retrieval = retrieval(VectorWarmupTest::meanings).withVectors();
        List<Hit> hits = retrieval.hits("tired", Situation.UNKNOWN);
        assertEquals("tired", hits.getFirst().page().id());
        assertEquals(1 + LuceneRetriever.MEANING_WEIGHT, hits.getFirst().score(), 1e-9, "best by words and best by meaning");
    }

    @Test
    void readinessCountsTheTextsAndSaysWhenAllAreThere() throws InterruptedException {
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var retrieval = retrieval(() -> new Waiting(3, reached, goOn));
        assertEquals(new Readiness(0, NEEDED, ""), retrieval.retriever().readiness());
        retrieval.vectors().begin();
        reached.await();
        assertEquals(new Readiness(3, NEEDED, ""), retrieval.retriever().readiness());
        assertFalse(retrieval.retriever().readiness().complete());
        goOn.countDown();
        retrieval.vectors().join();
        assertEquals(new Readiness(NEEDED, NEEDED, ""), retrieval.retriever().readiness());
        assertTrue(retrieval.retriever().readiness().complete());
    }

    @Test
    void aModelThatCannotBeLoadedLeavesWordsWorkingAndSaysSo() {
        for (Throwable reason : List.of(new IllegalStateException("no model"), new UnsatisfiedLinkError())) {
            TestRetrieval retrieval = retrieval(() -> failing(reason)).withVectors();
            Readiness readiness = retrieval.retriever().readiness();
            assertFalse(readiness.complete());
            assertTrue(readiness.problem().contains("words alone"), readiness.problem());
            assertEquals(List.of("money"), retrieval.find("money"));
        }
    }

    @Test
    void aModelThatBreaksOnAPageLeavesWordsWorkingAndSaysSo() {
        TestRetrieval retrieval = retrieval(() -> new Breaking(2)).withVectors();
        assertFalse(retrieval.retriever().readiness().problem().isEmpty());
        assertEquals(List.of("money"), retrieval.find("money"));
    }

    @Test
    void aModelThatBreaksOnAQuestionLeavesThatQuestionToWords() {
        TestRetrieval retrieval = retrieval(() -> new Breaking(NEEDED + 1)).withVectors();
        assertTrue(retrieval.retriever().readiness().complete());
        assertEquals(List.of("money"), retrieval.find("money"));
        assertEquals("Your service desk",
                retrieval.outside("reset my password").orElseThrow().kind().ask());
    }

    @Test
    void stoppingKeepsWhatIsMadeForTheNextStart() throws InterruptedException {
        var reached = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        TestRetrieval stopped = retrieval(() -> new Waiting(3, reached, never));
        stopped.vectors().begin();
        reached.await();
        stopped.vectors().close();
        never.countDown();
        stopped.vectors().join();
        assertFalse(stopped.retriever().readiness().complete());
        var embedder = new FakeEmbedder();
        TestRetrieval next = retrieval(() -> embedder).withVectors();
        assertTrue(next.retriever().readiness().complete());
        assertEquals(NEEDED - 4 + 1, embedder.calls(), "the texts that were missing, and one to warm up");
    }

    @Test
    void nothingToEmbedIsSoonReady() {
        TestRetrieval empty = TestRetrieval.of(TestKnowledge.withoutPages().with("not-covered.yaml", "ask: Your digital team\nkinds: []\ntopics: []\n"),
                FakeEmbedder::new, folder);
        assertEquals(new Readiness(0, 0, ""), empty.withVectors().retriever().readiness());
        assertEquals(List.of(), empty.find("anything"));
    }

    @Test
    void aQuestionNearAnExampleOutsideIsToldByItsKind() {
        TestRetrieval retrieval = retrieval(VectorWarmupTest::meanings);
        assertEquals("it-support", retrieval.outside("reset password").orElseThrow().kind().id());
        assertTrue(retrieval.outside("who helps").isEmpty(), "no word is common");
        assertTrue(retrieval.outside("").isEmpty());
        retrieval.withVectors();
        assertEquals("it-support", retrieval.outside("printer").orElseThrow().kind().id());
        assertEquals("prices", retrieval.outside("who pays").orElseThrow().kind().id());
    }

    private static Embedder failing(Throwable reason) {
        if (reason instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) reason;
    }

    /// A model that embeds some texts and then waits, or stops when it is interrupted.
    private record Waiting(int texts, CountDownLatch reached, CountDownLatch goOn, FakeEmbedder fake)
            implements Embedder {

        Waiting(int texts, CountDownLatch reached, CountDownLatch goOn) {
            this(texts, reached, goOn, new FakeEmbedder());
        }

        @Override
        public String model() {
            return fake.model();
        }

        @Override
        public int dimensions() {
            return fake.dimensions();
        }

        @Override
        public float[] embed(String text) {
            if (fake.calls() == texts) {
                reached.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("stopped", e);
                }
            }
            return fake.embed(text);
        }
    }

    /// A model that breaks after some texts.
    private record Breaking(int texts, FakeEmbedder fake) implements Embedder {

        Breaking(int texts) {
            this(texts, new FakeEmbedder());
        }

        @Override
        public String model() {
            return "breaking";
        }

        @Override
        public int dimensions() {
            return fake.dimensions();
        }

        @Override
        public float[] embed(String text) {
            if (fake.calls() >= texts) {
                throw new IllegalStateException("broken");
            }
            return fake.embed(text);
        }
    }
}
