package foothold.learning;

/// The linear equations `(R K R + ridge) x = target` of a kernel matrix `K` and the weights on the diagonal of `R`, solved by
/// conjugate gradients: far quicker than an exact solution, and as exact as the use of it needs.
final class RidgeEquations {

    private static final int MOST_STEPS = 300;
    private static final double EXACT = 3e-3;

    private final SymmetricMatrix kernel;
    private final double[] weights;
    private final double ridge;

    RidgeEquations(SymmetricMatrix kernel, double[] weights, double ridge) {
        this.kernel = kernel;
        this.weights = weights;
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
        double[] weighted = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            weighted[i] = weights[i] * vector[i];
        }
        double[] image = kernel.times(weighted);
        for (int i = 0; i < vector.length; i++) {
            image[i] = weights[i] * image[i] + ridge * vector[i];
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
