package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Situation;
import foothold.knowledge.TestKnowledge;
import foothold.learning.VectorTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index and the sentence model that ship, together.
class RealModelTest {

    private static final TestKnowledge PAGES = TestKnowledge.withoutPages()
            .withFinding("oximeters", "Pulse oximeters can read too high on darker skin",
                    "Oximeters can overestimate oxygen in people with darker skin. Low oxygen may be missed.")
            .withFinding("training", "Training in paid time works better than evenings",
                    "Staff who learnt in paid hours used the record more. Evening courses were half empty.")
            .withFinding("alerts", "Most drug alerts are overridden",
                    "Doctors click past nine in ten drug alerts. Fewer alerts are read more often.");

    private static final OnnxEmbedder MODEL = new OnnxEmbedder();
    private static TestRetrieval retrieval;

    @BeforeAll
    static void warmUp(@TempDir Path folder) {
        retrieval = TestRetrieval.of(PAGES, () -> MODEL, folder).withVectors();
    }

    private static float cosine(float[] one, float[] other) {
        return new VectorTable(List.of(one)).cosines(other)[0];
    }

    @Test
    void aVectorHasTheLengthOneAndTheSameTextTheSameVector() {
        float[] vector = MODEL.embed("Is anyone using it?");
        assertEquals(MODEL.dimensions(), vector.length);
        assertEquals(1, cosine(vector, vector), 1e-4);
        assertEquals(1, cosine(vector, MODEL.embed("Is anyone using it?")), 1e-4);
    }

    @Test
    void textsOfOneMeaningAreNearerThanOthers() {
        float[] question = MODEL.embed("nurses are worn out");
        assertTrue(cosine(question, MODEL.embed("staff are exhausted"))
                > cosine(question, MODEL.embed("the budget was approved")) + 0.2);
    }

    /// The model reads 512 tokens at once; what stands after them counts too.
    @Test
    void aTextThatIsTooLongIsReadInParts() {
        String start = "the budget was approved. ".repeat(120);
        float[] tired = MODEL.embed("staff are exhausted");
        float[] both = MODEL.embed(start + "nurses are worn out. ".repeat(120));
        assertEquals(1, cosine(both, both), 1e-4);
        assertTrue(cosine(tired, both) > cosine(tired, MODEL.embed(start)) + 0.05);
    }

    @Test
    void capitalsMakeNoDifference() {
        assertEquals(1, cosine(MODEL.embed("Will the EPR slow our Clinics?"),
                MODEL.embed("will the epr slow our clinics?")), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is it less accurate for black people", "are people of colour measured correctly"})
    void aQuestionWithoutACommonWordIsFoundByItsMeaning(String question) {
        assertEquals("oximeters", retrieval.find(question).getFirst());
        assertEquals("alerts", retrieval.find("clinicians ignore the pop-ups").getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00\uD83D\uDE00", "oximeters \uD83D", "oximeters\u0000", "\uFFFF\u200B",
            "\u0431\u0443\u043C\u0430\u0433\u0430", "\u7D19"})
    void textThatIsNoEnglishBreaksNothing(String question) {
        List<Hit> hits = retrieval.hits(question, Situation.UNKNOWN);
        assertEquals(3, hits.size());
        assertTrue(hits.stream().allMatch(hit -> hit.similarity().isPresent()), hits.toString());
    }

    @Test
    void manyThreadsAtOnceGetTheSameAnswersAsOne(@TempDir Path another) throws Exception {
        List<String> questions = List.of("oximeters on darker skin", "evening courses", "too many alerts");
        List<List<String>> alone = questions.stream().map(retrieval::find).toList();
        var others = new ArrayList<Future<List<String>>>();
        TestRetrieval fresh = TestRetrieval.of(PAGES, () -> MODEL, another).withVectors();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                String question = questions.get(i % questions.size());
                others.add(threads.submit(() -> fresh.find(question)));
            }
        }
        for (int i = 0; i < others.size(); i++) {
            assertEquals(alone.get(i % questions.size()), others.get(i).get());
        }
    }
}
