package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

final class RidgeEquationsTest {

    @Test
    void theEquationsAreSolved() {
        float[][] lower = {{2}, {1, 3}, {0, 1, 1}};
        double[] solution = new RidgeEquations(lower, 1).solve(new double[] {5, 12, 8});

        // 3x + y = 5, x + 4y + z = 12, y + 2z = 8
        assertArrayEquals(new double[] {1, 2, 3}, solution, 0.02);
    }

    @Test
    void nothingToSolveIsSolved() {
        assertArrayEquals(new double[0], new RidgeEquations(new float[0][0], 1).solve(new double[0]));
    }
}
