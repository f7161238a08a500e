package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SymmetricMatrixTest {

    @Test
    void whatIsSetBelowTheDiagonalStandsAboveItToo() {
        var matrix = new SymmetricMatrix(2);
        matrix.set(0, 0, 1);
        matrix.set(1, 0, 0.25f);
        matrix.set(1, 1, 1.3f);

        assertArrayEquals(new double[] {1 * 2 + 0.25 * 3, 0.25 * 2 + 1.3 * 3}, matrix.times(new double[] {2, 3}), 1e-4);
    }

    @Test
    void theHighestAndTheLowestOfAKernelAreHeld() {
        var matrix = new SymmetricMatrix(1);
        matrix.set(0, 0, (float) TextKernel.MOST);
        assertArrayEquals(new double[] {TextKernel.MOST}, matrix.times(new double[] {1}), 1e-9);
        matrix.set(0, 0, 0);
        assertArrayEquals(new double[] {0}, matrix.times(new double[] {1}), 1e-9);
    }
}
