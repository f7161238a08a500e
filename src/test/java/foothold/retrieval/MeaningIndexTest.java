package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningIndexTest {

    private static final float[] ASKED = {1, 0};
    private static final float[] SAME = {1, 0};
    private static final float[] HALF = {0.5f, 0.8660254f};
    private static final float[] OTHER = {0, 1};

    @TempDir
    private Path folder;

    private MeaningIndex index(List<List<float[]>> byPage, List<float[]> outside) {
        List<float[]> vectors = Stream.concat(byPage.stream().flatMap(List::stream), outside.stream()).toList();
        int[] lengths = byPage.stream().mapToInt(List::size).toArray();
        return MeaningIndex.of(lengths, vectors.stream().map(_ -> "").toList(), vectors, "fixed", folder);
    }

    @Test
    void thePageOfWhichOpeningAndQuestionComeNearGoesFirst() {
        var nearness = index(List.of(List.of(OTHER, SAME), List.of(HALF, SAME)), List.of()).nearness("", ASKED);
        assertArrayEquals(new double[] {1, 1}, nearness.highest());
        assertTrue(nearness.overall()[1] > nearness.overall()[0]);
    }

    @Test
    void aPageWithoutQuestionsIsAsNearAsItsOpening() {
        var nearness = index(List.of(List.of(HALF)), List.of()).nearness("", ASKED);
        assertEquals(0.5, nearness.highest()[0], 1e-6);
    }

    @Test
    void aPageWithMoreThatSaysTheSameGoesBeforeALoneLookAlike() {
        float[] near = {0.9f, 0.43589f};
        var nearness = index(List.of(List.of(OTHER, near), List.of(OTHER, near, near, near)), List.of()).nearness("", ASKED);
        assertEquals(nearness.highest()[0], nearness.highest()[1]);
        assertTrue(nearness.overall()[1] > nearness.overall()[0]);
    }

    @Test
    void theNearestExampleThatNoPageAnswersIsTold() {
        var index = index(List.of(List.of(HALF), List.of(SAME, OTHER)), List.of(OTHER, HALF));
        var nearness = index.nearness("", ASKED);
        assertEquals(1, nearness.example());
        assertEquals(0.5, nearness.beyond(), 1e-6);
        assertTrue(nearness.accounted() > 0, "a page accounts for it");
        assertTrue(index(List.of(List.of(HALF)), List.of(SAME)).nearness("", ASKED).accounted() < 0);
    }

    @Test
    void whatBelongsToThePagesIsTold() {
        assertTrue(index(List.of(List.of(SAME)), List.of(OTHER)).nearness("", ASKED).belonging() > 0.5);
        assertTrue(index(List.of(List.of(OTHER)), List.of(SAME)).nearness("", ASKED).belonging() < -0.5);
        assertEquals(0, index(List.of(List.of(SAME)), List.of()).nearness("", ASKED).belonging(), "nothing to tell it from");
    }

    @Test
    void withoutExamplesNoneIsNearest() {
        assertEquals(-1, index(List.of(List.of(SAME)), List.of()).nearness("", ASKED).example());
    }

    @Test
    void theNearestOfItsQuestionsCounts() {
        var nearness = index(List.of(List.of(OTHER, OTHER, SAME, HALF)), List.of()).nearness("", ASKED);
        assertEquals(1, nearness.highest()[0]);
    }
}
