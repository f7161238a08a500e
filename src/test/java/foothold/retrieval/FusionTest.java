package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FusionTest {

    private static Map<Integer, Double> fused(Map<Integer, Double> first, Map<Integer, Double> second) {
        return Fusion.normalisedSum(first, second, 1);
    }

    @Test
    void eachRankingIsScaledFromItsWorstToItsBest() {
        assertEquals(Map.of(1, 1.0, 2, 0.5, 3, 0.0), fused(Map.of(1, 30.0, 2, 20.0, 3, 10.0), Map.of()));
        assertEquals(Map.of(1, 0.0, 2, 1.0), fused(Map.of(), Map.of(1, -0.75, 2, -0.25)));
    }

    @Test
    void scoresAreAddedAndWhatOneRankingLacksIsNothing() {
        assertEquals(Map.of(1, 1.0, 2, 1.0, 3, 0.5, 4, 0.0),
                fused(Map.of(1, 9.0, 2, 1.0), Map.of(2, 1.0, 3, 0.75, 4, 0.5)));
    }

    @Test
    void theSecondRankingMayCountForMoreOrLess() {
        assertEquals(Map.of(1, 1.0, 2, 0.5), Fusion.normalisedSum(Map.of(1, 9.0), Map.of(2, 0.9), 0.5));
        assertEquals(Map.of(1, 1.0, 2, 2.0), Fusion.normalisedSum(Map.of(1, 9.0), Map.of(2, 0.9), 2));
    }

    @Test
    void oneHitAloneAndEqualHitsAreTheBest() {
        assertEquals(Map.of(7, 1.0), fused(Map.of(7, 0.2), Map.of()));
        assertEquals(Map.of(7, 1.0, 8, 1.0), fused(Map.of(), Map.of(7, 0.2, 8, 0.2)));
        assertEquals(Map.of(), fused(Map.of(), Map.of()));
    }
}
