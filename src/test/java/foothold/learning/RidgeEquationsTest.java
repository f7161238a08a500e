package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

final class RidgeEquationsTest {

    @Test
    void theEquationsAreSolved() {
        var kernel = new SymmetricMatrix(3);
        kernel.set(0, 0, 1);
        kernel.set(1, 0, 0.5f);
        kernel.set(1, 1, 1.2f);
        kernel.set(2, 1, 0.5f);
        kernel.set(2, 2, 0.8f);
        double[] solution = new RidgeEquations(kernel, new double[] {1, 2, 1}, 1).solve(new double[] {4, 15.6, 7.4});

        // 2x + y = 4, x + 5.8y + z = 15.6, y + 1.8z = 7.4
        assertArrayEquals(new double[] {1, 2, 3}, solution, 0.02);
    }

    @Test
    void nothingToSolveIsSolved() {
        assertArrayEquals(new double[0], new RidgeEquations(new SymmetricMatrix(0), new double[0], 1).solve(new double[0]));
    }
}
