package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalRidgeTest {

    private static final float[] ASKED = {1, 0};

    private static float[] at(double degrees) {
        return new float[] {(float) Math.cos(Math.toRadians(degrees)), (float) Math.sin(Math.toRadians(degrees))};
    }

    private static double[] weights(List<float[]> examples) {
        var texts = new TextKernel(examples.stream().map(_ -> "").toList(), examples);
        return LocalRidge.weights(texts, texts.with("", ASKED).values());
    }

    @Test
    void oneExampleCountsAsRidgeRegressionSays() {
        // k / (1 + ridge), with k = exp(-4 (1 - cos 60°))
        assertEquals(Math.exp(-2) / 1.3, weights(List.of(at(60)))[0], 1e-3);
    }

    @Test
    void examplesThatSayTheSameShareTheirWeight() {
        double alone = weights(List.of(at(20), at(-80)))[0];
        double[] shared = weights(List.of(at(20), at(20), at(-80)));
        assertEquals(shared[0], shared[1], 1e-6);
        assertTrue(shared[0] < alone);
        assertTrue(shared[0] + shared[1] > alone);
    }

    @Test
    void onlyTheNearestCount() {
        var examples = new ArrayList<float[]>();
        for (int i = 0; i < 200; i++) {
            examples.add(at(20 + i / 4.0));
        }
        double[] weights = weights(examples);
        assertEquals(64, Arrays.stream(weights).filter(weight -> weight != 0).count());
        assertTrue(weights[0] > 0);
    }

    @Test
    void withoutExamplesThereIsNothing() {
        assertEquals(0, weights(List.of()).length);
    }
}
