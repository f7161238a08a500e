package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KernelClassifierTest {

    private static float[] at(double degrees) {
        return new float[] {(float) Math.cos(Math.toRadians(degrees)), (float) Math.sin(Math.toRadians(degrees))};
    }

    /// A classifier and the texts that it was taught by.
    private record Learnt(TextKernel texts, KernelClassifier classifier) {
        double[] scores(String text, float[] vector) {
            return classifier.scores(texts.with(text, vector).values());
        }
    }

    @TempDir
    private Path folder;

    private Learnt learn(List<float[]> vectors, int[] labels, int classes) {
        return learn(vectors, vectors.stream().map(_ -> "").toList(), labels, classes);
    }

    private Learnt learn(List<float[]> vectors, List<String> texts, int[] labels, int classes) {
        return learn(vectors, texts, new KernelClassifier.Examples(IntStream.range(0, labels.length).toArray(), labels), classes);
    }

    private Learnt learn(List<float[]> vectors, List<String> texts, KernelClassifier.Examples examples, int classes) {
        var kernel = new TextKernel(texts, vectors);
        return new Learnt(kernel, KernelClassifier.taught(kernel, examples, classes, new LearntFile(folder, "test", Stream.of("test"))));
    }

    @Test
    void aTextIsOfTheClassOfItsNeighbours() {
        Learnt classifier = learn(List.of(at(0), at(10), at(90), at(100)),
                new int[] {0, 0, 1, 1}, 2);

        assertTrue(classifier.scores("", at(5))[0] > 0.5);
        assertTrue(classifier.scores("", at(5))[1] < -0.5);
        assertTrue(classifier.scores("", at(95))[1] > 0.5);
        assertEquals(0, classifier.scores("", at(50))[0], 1e-3, "between both");
    }

    @Test
    void aClassMayLieOnBothSidesOfAnother() {
        // no straight cut parts these
        Learnt classifier = learn(List.of(at(-90), at(0), at(90)), new int[] {0, 1, 0}, 2);

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
        Learnt classifier = learn(List.of(at(0), at(0), at(0), at(0)),
                List.of("the end of me", "this is the end of me", "the end of the list", "this is the end of the list"),
                new int[] {0, 0, 1, 1}, 2);

        assertTrue(classifier.scores("it will be the end of me", at(0))[0] > 0.2);
        assertTrue(classifier.scores("at the end of the list", at(0))[1] > 0.2);
    }

    @Test
    void someOfTheTextsMayTeachIt() {
        var some = new KernelClassifier.Examples(new int[] {1, 2}, new int[] {0, 1});
        Learnt classifier = learn(List.of(at(90), at(0), at(90), at(0)), List.of("", "", "", ""), some, 2);

        assertTrue(classifier.scores("", at(5))[0] > 0.5);
        assertTrue(classifier.scores("", at(85))[1] > 0.5);
    }

    @Test
    void whatAFormerStartLearntIsUsedAgain() {
        Learnt first = learn(List.of(at(0), at(90)), new int[] {0, 1}, 2);
        // With the same file but the labels turned round: only what was kept can still say 0.
        Learnt again = learn(List.of(at(0), at(90)), new int[] {1, 0}, 2);

        assertArrayEquals(first.scores("", at(10)), again.scores("", at(10)));
    }
}
