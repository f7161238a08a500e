package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeModelTest {

    private static final float[] OURS = {1, 0};
    private static final float[] NOT_OURS = {0, 1};
    private static final float[] BETWEEN = {0.7071f, 0.7071f};

    @Test
    void itTellsTheTwoSidesApart() {
        ScopeModel model = ScopeModel.learn(List.of(OURS), List.of(NOT_OURS));
        assertTrue(model.logOdds(OURS) > 1);
        assertTrue(model.logOdds(NOT_OURS) < -1);
        assertEquals(0, model.logOdds(BETWEEN), 1e-3);
    }

    @Test
    void aSideWithMoreExamplesWeighsNoMore() {
        ScopeModel model = ScopeModel.learn(Collections.nCopies(50, OURS), List.of(NOT_OURS));
        assertEquals(0, model.logOdds(BETWEEN), 1e-3);
    }

    @Test
    void withNothingToLearnFromItSaysNothing() {
        assertEquals(0, ScopeModel.learn(List.of(), List.of(NOT_OURS)).logOdds(OURS));
        assertEquals(0, ScopeModel.learn(List.of(OURS), List.of()).logOdds(NOT_OURS));
    }
}
