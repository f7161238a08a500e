package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HighestTest {

    @Test
    void theHighestAreFoundWhereverTheyStand() {
        assertArrayEquals(new int[] {1, 4}, Highest.places(new float[] {2, 9, 1, 3, 5}, 2));
        assertArrayEquals(new int[] {0, 1}, Highest.places(new float[] {2, 2, 2}, 2), "of equals the first");
        assertArrayEquals(new int[] {0, 1}, Highest.places(new float[] {-1, -2}, 5), "all there are");
        assertArrayEquals(new int[0], Highest.places(new float[0], 5));
        assertArrayEquals(new int[0], Highest.places(new float[] {1}, 0));
    }

    @Test
    void theyAreThoseThatSortingFinds() {
        var random = new Random(3);
        for (int round = 0; round < 50; round++) {
            float[] values = new float[200];
            for (int i = 0; i < values.length; i++) {
                values[i] = random.nextInt(60);
            }
            int[] sorted = IntStream.range(0, values.length).boxed().sorted((a, b) -> Float.compare(values[b], values[a])).limit(20)
                    .mapToInt(Integer::intValue).sorted().toArray();
            assertArrayEquals(sorted, Highest.places(values, 20));
        }
    }
}
