package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageVectorsTest {

    private static final float[] ASKED = {1, 0};
    private static final float[] SAME = {1, 0};
    private static final float[] HALF = {0.5f, 0.8660254f};
    private static final float[] OTHER = {0, 1};

    @Test
    void thePageOfWhichOpeningAndQuestionComeNearGoesFirst() {
        var nearness = new PageVectors(List.of(List.of(OTHER, SAME), List.of(HALF, SAME))).nearness(ASKED);
        assertArrayEquals(new double[] {1, 1}, nearness.highest());
        assertTrue(nearness.overall()[1] > nearness.overall()[0]);
    }

    @Test
    void aPageWithoutQuestionsIsAsNearAsItsOpening() {
        var nearness = new PageVectors(List.of(List.of(HALF))).nearness(ASKED);
        assertEquals(0.5, nearness.highest()[0], 1e-6);
    }

    @Test
    void theNearestOfItsQuestionsCounts() {
        var nearness = new PageVectors(List.of(List.of(OTHER, OTHER, SAME, HALF))).nearness(ASKED);
        assertEquals(1, nearness.highest()[0]);
    }
}
