package foothold.learning;

/// The linear equations `(matrix + ridge) x = target` of a symmetric matrix without negative eigenvalues, solved by
/// conjugate gradients: far quicker than an exact solution, and as exact as the use of it needs.
///
/// Only the half of the matrix up to its diagonal is held, because thousands of examples make it the largest thing in memory:
/// 8,700 take 150 MB.
final class RidgeEquations {

    private static final int MOST_STEPS = 300;
    private static final double EXACT = 3e-3;

    private final float[][] lower;
    private final double ridge;

    /// @param lower the rows of the matrix, each from its first number to the one on the diagonal
    RidgeEquations(float[][] lower, double ridge) {
        this.lower = lower;
        this.ridge = ridge;
    }

    /// The solution, with a rest of at most 0.3 % of the target's length.
    double[] solve(double[] target) {
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
            float[] row = lower[i];
            double here = vector[i];
            double sum = 0;
            // What is left of the diagonal stands for what is above it, too.
            for (int j = 0; j < i; j++) {
                sum += row[j] * vector[j];
                image[j] += row[j] * here;
            }
            image[i] += sum + (row[i] + ridge) * here;
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
