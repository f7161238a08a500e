package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import foothold.retrieval.VectorTable;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KernelClassifierTest {

    private static float[] at(double degrees) {
        return new float[] {(float) Math.cos(Math.toRadians(degrees)), (float) Math.sin(Math.toRadians(degrees))};
    }

    private static KernelClassifier learn(List<float[]> vectors, int[] labels, int classes) {
        List<String> texts = vectors.stream().map(_ -> "").toList();
        return learn(vectors, texts, labels, classes);
    }

    private static KernelClassifier learn(List<float[]> vectors, List<String> texts, int[] labels, int classes) {
        return new KernelClassifier(new VectorTable(vectors), texts,
                KernelClassifier.learn(new KernelClassifier.Examples(vectors, texts, labels), classes));
    }

    @Test
    void aTextIsOfTheClassOfItsNeighbours() {
        KernelClassifier classifier = learn(List.of(at(0), at(10), at(90), at(100)),
                new int[] {0, 0, 1, 1}, 2);

        assertTrue(classifier.scores("", at(5))[0] > 0.5);
        assertTrue(classifier.scores("", at(5))[1] < -0.5);
        assertTrue(classifier.scores("", at(95))[1] > 0.5);
        assertEquals(0, classifier.scores("", at(50))[0], 1e-3, "between both");
    }

    @Test
    void aClassMayLieOnBothSidesOfAnother() {
        // no straight cut parts these
        KernelClassifier classifier = learn(List.of(at(-90), at(0), at(90)), new int[] {0, 1, 0}, 2);

        assertTrue(classifier.scores("", at(-85))[0] > 0);
        assertTrue(classifier.scores("", at(85))[0] > 0);
        assertTrue(classifier.scores("", at(0))[1] > 0);
    }

    @Test
    void aClassWithMoreExamplesWeighsNoMore() {
        var vectors = new ArrayList<float[]>(List.of(at(0)));
        for (int i = 0; i < 40; i++) {
            vectors.add(at(60));
        }
        int[] labels = new int[41];
        Arrays.fill(labels, 1, 41, 1);

        assertEquals(0, learn(vectors, labels, 2).scores("", at(30))[0], 1e-2);
    }

    @Test
    void wordsTellApartWhatTheModelTakesForTheSame() {
        KernelClassifier classifier = learn(List.of(at(0), at(0), at(0), at(0)),
                List.of("the end of me", "this is the end of me", "the end of the list", "this is the end of the list"),
                new int[] {0, 0, 1, 1}, 2);

        assertTrue(classifier.scores("it will be the end of me", at(0))[0] > 0.2);
        assertTrue(classifier.scores("at the end of the list", at(0))[1] > 0.2);
    }
}
