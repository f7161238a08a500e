package foothold.retrieval;

/// The linear equations `(matrix + ridge) x = target` of a symmetric matrix without negative eigenvalues, solved by
/// conjugate gradients: far quicker than an exact solution, and as exact as the use of it needs.
public final class RidgeEquations {

    private static final int MOST_STEPS = 300;
    private static final double EXACT = 3e-3;

    private final float[][] matrix;
    private final double ridge;

    /// @param matrix symmetric, and not changed while this is used
    public RidgeEquations(float[][] matrix, double ridge) {
        this.matrix = matrix;
        this.ridge = ridge;
    }

    /// The solution, with a rest of at most 0.3 % of the target's length.
    public double[] solve(double[] target) {
        double[] solution = new double[target.length];
        double[] rest = target.clone();
        double[] direction = target.clone();
        double length = dot(rest, rest);
        double enough = length * EXACT * EXACT;
        for (int step = 0; step < MOST_STEPS && length > enough; step++) {
            double[] image = times(direction);
            double stride = length / dot(direction, image);
            for (int i = 0; i < rest.length; i++) {
                solution[i] += stride * direction[i];
                rest[i] -= stride * image[i];
            }
            double next = dot(rest, rest);
            for (int i = 0; i < rest.length; i++) {
                direction[i] = rest[i] + next / length * direction[i];
            }
            length = next;
        }
        return solution;
    }

    private double[] times(double[] vector) {
        double[] image = new double[vector.length];
        for (int i = 0; i < image.length; i++) {
            float[] row = matrix[i];
            double even = 0;
            double odd = 0;
            int j = 0;
            for (; j + 1 < row.length; j += 2) {
                even += row[j] * vector[j];
                odd += row[j + 1] * vector[j + 1];
            }
            if (j < row.length) {
                even += row[j] * vector[j];
            }
            image[i] = even + odd + ridge * vector[i];
        }
        return image;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
