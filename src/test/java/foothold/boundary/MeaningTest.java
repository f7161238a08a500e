package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import foothold.boundary.Meaning.Subject;
import foothold.boundary.Reading.Doubts;
import foothold.boundary.Reading.Told;
import foothold.knowledge.BoundaryExamples;
import foothold.retrieval.Embedder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeaningTest {

    private static final BoundaryExamples EXAMPLES = new BoundaryExamples(
            Map.of("thinking-of-ending-it", List.of("river"), "emergency-now", List.of("blood")),
            Map.of("clinical", List.of("dose")), Map.of("hiding-incidents", List.of("hush")), List.of("training"),
            new BoundaryExamples.Stop(0, -2, 0, 0, 0, 0, 0, 0, 0));

    /// A model for which a text means the first of these words that it holds; each is as far from the others.
    private static final class Words implements Embedder {

        private static final List<String> MEANINGS = List.of("river", "blood", "dose", "hush", "training");
        private final List<String> asked = new CopyOnWriteArrayList<>();

        @Override
        public String model() {
            return "words";
        }

        @Override
        public int dimensions() {
            return MEANINGS.size();
        }

        @Override
        public float[] embed(String text) {
            asked.add(text);
            float[] vector = new float[dimensions()];
            for (int i = 0; i < vector.length; i++) {
                if (text.contains(MEANINGS.get(i))) {
                    vector[i] = 1;
                    return vector;
                }
            }
            if (text.contains("break")) {
                throw new IllegalStateException("broken");
            }
            return vector;
        }
    }

    @TempDir
    private Path folder;
    private final Words words = new Words();
    private final Meaning meaning = new Meaning(EXAMPLES);

    private Meaning taught() {
        meaning.learn(meaning.texts().stream().map(words::embed).toList(), words, folder);
        words.asked.clear();
        return meaning;
    }

    private static Optional<Told> find(Meaning meaning, String text, Doubts doubts) {
        return meaning.read(text).flatMap(reading -> reading.about(doubts));
    }

    private static Optional<Told> told(Subject subject, String topic) {
        return Optional.of(new Told(subject, topic));
    }

    @Test
    void aSingleWordIsTooFewToTellBy() {
        assertEquals(Optional.empty(), find(taught(), "river", Doubts.NONE));
        assertEquals(List.of(), words.asked);
    }

    @Test
    void saysNothingUntilItIsTaught() {
        assertEquals(Optional.empty(), find(meaning, "down at the river", Doubts.NONE));
    }

    @Test
    void tellsTheSubjectAndTheTopicOfTheNearestExample() {
        taught();
        assertEquals(told(Subject.CRISIS, "thinking-of-ending-it"), find(meaning, "down at the river", Doubts.NONE));
        assertEquals(told(Subject.CRISIS, "emergency-now"), find(meaning, "there is so much blood", Doubts.NONE));
        assertEquals(told(Subject.CLINICAL, "clinical"), find(meaning, "tell me which dose", Doubts.NONE));
        assertEquals(told(Subject.MISUSE, "hiding-incidents"), find(meaning, "can we hush it", Doubts.NONE));
        assertEquals(Optional.empty(), find(meaning, "we plan training for all", Doubts.NONE));
    }

    @Test
    void aCrisisMustBeSurerInATextThatNamesASystemOrOnlySoundsLikeOne() {
        var careful = new Meaning(new BoundaryExamples(EXAMPLES.crisis(), EXAMPLES.clinical(), EXAMPLES.misuse(),
                EXAMPLES.ordinary(), new BoundaryExamples.Stop(0, -2, 0, 0, 50, 50, 0, 50, 50)));
        careful.learn(careful.texts().stream().map(words::embed).toList(), words, folder);
        assertEquals(told(Subject.CRISIS, "thinking-of-ending-it"), find(careful, "down at the river", Doubts.NONE));
        assertEquals(Optional.empty(), find(careful, "down at the river", new Doubts(true, false)));
        assertEquals(Optional.empty(), find(careful, "down at the river", new Doubts(false, true)));
    }

    @Test
    void whatComesNearerToAQuestionThatAPageAnswersIsLeftToIt() {
        var alarmed = new Meaning(new BoundaryExamples(EXAMPLES.crisis(), EXAMPLES.clinical(), EXAMPLES.misuse(),
                EXAMPLES.ordinary(), new BoundaryExamples.Stop(-50, -2, 0, 0, 0, 0, 0, 0, 0)));
        alarmed.learn(alarmed.texts().stream().map(words::embed).toList(), words, folder);
        assertEquals(Subject.CRISIS, find(alarmed, "we plan training for all", Doubts.NONE).orElseThrow().subject());
        alarmed.knowAnswered(List.of(words.embed("training"), words.embed("river")));
        assertEquals(Optional.empty(), find(alarmed, "we plan training for all", Doubts.NONE));
        assertEquals(told(Subject.CRISIS, "thinking-of-ending-it"), find(alarmed, "down at the river", Doubts.NONE), "as near to both");
    }

    @Test
    void aCrisisInAFewWordsMustBeSurer() {
        var careful = new Meaning(new BoundaryExamples(EXAMPLES.crisis(), EXAMPLES.clinical(), EXAMPLES.misuse(),
                EXAMPLES.ordinary(), new BoundaryExamples.Stop(0, -2, 0, 0, 50, 50, 50, 0, 0)));
        careful.learn(careful.texts().stream().map(words::embed).toList(), words, folder);
        assertEquals(Optional.empty(), find(careful, "down at the river", Doubts.NONE));
        assertEquals(told(Subject.CRISIS, "thinking-of-ending-it"),
                find(careful, "tonight i shall go down to the river", Doubts.NONE));
    }

    @Test
    void findsOneSentenceOfDangerInALongText() {
        assertEquals(told(Subject.CRISIS, "thinking-of-ending-it"),
                find(taught(), "We plan training for all. It starts soon. Tonight it is the river.", Doubts.NONE));
    }

    @Test
    void aPhraseDoesNotStopALongerTextThatIsSurelyNoCrisis() {
        var sure = new Meaning(new BoundaryExamples(EXAMPLES.crisis(), EXAMPLES.clinical(), EXAMPLES.misuse(),
                EXAMPLES.ordinary(), new BoundaryExamples.Stop(0, -0.5, 0, 0, 0, 0, 0, 0, 0)));
        var boundary = new Boundary(Shipped.BOUNDARIES, sure);
        String mannerOfSpeaking = "the training plan has collapsed since the supplier left us alone";
        assertInstanceOf(Verdict.Crisis.class, boundary.check(mannerOfSpeaking), "phrases alone");
        sure.learn(sure.texts().stream().map(words::embed).toList(), words, folder);
        assertInstanceOf(Verdict.Proceed.class, boundary.check(mannerOfSpeaking));
    }

    @Test
    void asksTheModelOnceForATextOfOneSentence() {
        taught().read("we plan training for all");
        assertEquals(List.of("we plan training for all"), words.asked);
    }

    @Test
    void aModelThatBreaksLeavesTheTextToPhrases() {
        assertEquals(Optional.empty(), find(taught(), "this is where they break", Doubts.NONE));
    }

    @Test
    void eitherSignalStopsAndPhrasesNeedNoModel() {
        var boundary = new Boundary(Shipped.BOUNDARIES, meaning);
        assertInstanceOf(Verdict.Crisis.class, boundary.check("I want to kill myself"));
        assertInstanceOf(Verdict.Proceed.class, boundary.check("down at the river"));
        taught();
        assertInstanceOf(Verdict.Crisis.class, boundary.check("I want to kill myself"));
        var crisis = assertInstanceOf(Verdict.Crisis.class, boundary.check("down at the river"));
        assertEquals("You matter. Please talk to someone now", crisis.signpost().title());
        assertInstanceOf(Verdict.Clinical.class, boundary.check("tell me which dose"));
        assertInstanceOf(Verdict.Refused.class, boundary.check("can we hush it"));
    }

    @Test
    void dangerComesFirstWhenATextAlsoHoldsPersonalData() {
        taught();
        var stopped = assertInstanceOf(Verdict.PersonalData.class,
                new Boundary(Shipped.BOUNDARIES, meaning).check("the river, call 07700 900123"));
        assertEquals("You matter. Please talk to someone now", stopped.signpost().title());
    }
}
