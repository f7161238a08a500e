package foothold.learning;

/// A symmetric matrix of kernel values. Only the half of it up to its diagonal is held, in two bytes a number, exact to a part in
/// 40,000: thousands of texts make it the largest thing in memory. 12,800 take 160 MB.
final class SymmetricMatrix {

    private static final double STEP = TextKernel.MOST / Character.MAX_VALUE;

    private final char[][] rows;

    /// One of zeros.
    SymmetricMatrix(int size) {
        rows = new char[size][];
        for (int i = 0; i < size; i++) {
            rows[i] = new char[i + 1];
        }
    }

    /// Sets a number at or below the diagonal, from 0 to [TextKernel#MOST].
    void set(int row, int column, float value) {
        rows[row][column] = (char) Math.round(value / STEP);
    }

    /// The product with a vector.
    double[] times(double[] vector) {
        double[] product = new double[rows.length];
        for (int i = 0; i < product.length; i++) {
            char[] row = rows[i];
            double here = vector[i];
            double sum = 0;
            // What is left of the diagonal stands for what is above it, too.
            for (int j = 0; j < i; j++) {
                double value = row[j];
                sum += value * vector[j];
                product[j] += value * here;
            }
            product[i] += sum + row[i] * here;
        }
        for (int i = 0; i < product.length; i++) {
            product[i] *= STEP;
        }
        return product;
    }
}
