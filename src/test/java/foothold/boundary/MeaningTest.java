package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import foothold.boundary.Meaning.Subject;
import foothold.boundary.Meaning.Told;
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
            new BoundaryExamples.Stop(0, 0, 0, 0));

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

    private static Optional<Told> told(Subject subject, String topic) {
        return Optional.of(new Told(subject, topic));
    }

    @Test
    void threeWordsAreTooFewToTellBy() {
        assertEquals(Optional.empty(), taught().find("at the river"));
    }

    @Test
    void saysNothingUntilItIsTaught() {
        assertEquals(Optional.empty(), meaning.find("down at the river"));
    }

    @Test
    void tellsTheSubjectAndTheTopicOfTheNearestExample() {
        taught();
        assertEquals(told(Subject.CRISIS, "thinking-of-ending-it"), meaning.find("down at the river"));
        assertEquals(told(Subject.CRISIS, "emergency-now"), meaning.find("there is so much blood"));
        assertEquals(told(Subject.CLINICAL, "clinical"), meaning.find("tell me which dose"));
        assertEquals(told(Subject.MISUSE, "hiding-incidents"), meaning.find("can we hush it"));
        assertEquals(Optional.empty(), meaning.find("we plan training for all"));
    }

    @Test
    void findsOneSentenceOfDangerInALongText() {
        assertEquals(told(Subject.CRISIS, "thinking-of-ending-it"),
                taught().find("We plan training for all. It starts soon. Tonight it is the river."));
    }

    @Test
    void asksTheModelOnceForATextOfOneSentence() {
        taught().find("we plan training for all");
        assertEquals(List.of("we plan training for all"), words.asked);
    }

    @Test
    void aModelThatBreaksLeavesTheTextToPhrases() {
        assertEquals(Optional.empty(), taught().find("this is where they break"));
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
