package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class VectorTableTest {

    /// A sum in another order differs in the last digits.
    private static final float EXACT = 1e-6f;

    private final Random random = new Random(7);

    private float[] vector(int dimensions) {
        float[] vector = new float[dimensions];
        double squares = 0;
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) random.nextGaussian();
            squares += vector[i] * vector[i];
        }
        for (int i = 0; i < dimensions; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    private static float[] plainly(List<float[]> vectors, float[] asked) {
        float[] cosines = new float[vectors.size()];
        for (int i = 0; i < cosines.length; i++) {
            double sum = 0;
            for (int j = 0; j < asked.length; j++) {
                sum += (double) vectors.get(i)[j] * asked[j];
            }
            cosines[i] = (float) sum;
        }
        return cosines;
    }

    @Test
    void eachVectorsCosineIsGivenInTheirOrder() {
        for (int[] shape : new int[][] {{1, 2}, {3, 5}, {17, 384}, {700, 384}}) {
            List<float[]> vectors = IntStream.range(0, shape[0]).mapToObj(_ -> vector(shape[1])).toList();
            float[] asked = vector(shape[1]);

            assertArrayEquals(plainly(vectors, asked), new VectorTable(vectors).cosines(asked), EXACT);
        }
    }

    @Test
    void severalAreComparedAtOnceAsOneAfterTheOther() {
        List<float[]> vectors = IntStream.range(0, 700).mapToObj(_ -> vector(384)).toList();
        List<float[]> asked = IntStream.range(0, 5).mapToObj(_ -> vector(384)).toList();
        List<float[]> cosines = new VectorTable(vectors).cosines(asked);

        assertEquals(asked.size(), cosines.size());
        for (int i = 0; i < asked.size(); i++) {
            assertArrayEquals(plainly(vectors, asked.get(i)), cosines.get(i), EXACT);
        }
    }

    @Test
    void someAreComparedWithEachOther() {
        List<float[]> vectors = IntStream.range(0, 9).mapToObj(_ -> vector(384)).toList();
        float[] among = new VectorTable(vectors).cosinesAmong(new int[] {7, 2});

        assertArrayEquals(new float[] {1, plainly(vectors, vectors.get(7))[2], plainly(vectors, vectors.get(2))[7], 1}, among, EXACT);
    }

    @Test
    void manyAskAtOnce() {
        List<float[]> vectors = IntStream.range(0, 200).mapToObj(_ -> vector(384)).toList();
        var table = new VectorTable(vectors);

        IntStream.range(0, 200).parallel().forEach(i ->
                assertEquals(1, table.cosines(vectors.get(i))[i], EXACT));
    }

    @Test
    void anEmptyTableHasNoCosines() {
        assertEquals(0, new VectorTable(List.of()).cosines(vector(384)).length);
        assertEquals(0, new VectorTable(List.of()).cosinesAmong(new int[0]).length);
    }
}
