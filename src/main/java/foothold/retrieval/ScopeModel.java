package foothold.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells questions about our subject from questions that only sound so: a linear model over sentence vectors (logistic
/// regression with a ridge penalty), learnt at start from the questions that the pages say they answer and the examples of
/// what we do not cover. Editing either file changes what it learns; nothing else teaches it.
final class ScopeModel {

    private static final int STEPS = 400;
    private static final double RATE = 20;
    private static final double RIDGE = 2e-4;

    private final double[] weights;
    private final double offset;

    private ScopeModel(double[] weights, double offset) {
        this.weights = weights;
        this.offset = offset;
    }

    /// The model that separates these vectors best. Each side counts the same, however many examples it has.
    static ScopeModel learn(List<float[]> inside, List<float[]> outside) {
        if (inside.isEmpty() || outside.isEmpty()) {
            return new ScopeModel(new double[0], 0);
        }
        List<float[]> all = Stream.concat(inside.stream(), outside.stream()).toList();
        List<Double> share = new ArrayList<>();
        all.forEach(vector -> share.add(0.5 / (share.size() < inside.size() ? inside.size() : outside.size())));
        double[] weights = new double[all.getFirst().length];
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            double offsetSlope = 0;
            for (int i = 0; i < all.size(); i++) {
                double wrong = (probability(logOdds(weights, offset, all.get(i))) - (i < inside.size() ? 1 : 0)) * share.get(i);
                float[] vector = all.get(i);
                for (int j = 0; j < vector.length; j++) {
                    slope[j] += wrong * vector[j];
                }
                offsetSlope += wrong;
            }
            for (int j = 0; j < weights.length; j++) {
                weights[j] -= RATE * (slope[j] + RIDGE * weights[j]);
            }
            offset -= RATE * offsetSlope;
        }
        return new ScopeModel(weights, offset);
    }

    /// The log odds that a question is about our subject; 0 when there was nothing to learn from.
    double logOdds(float[] question) {
        return weights.length == 0 ? 0 : logOdds(weights, offset, question);
    }

    private static double logOdds(double[] weights, double offset, float[] vector) {
        double sum = offset;
        for (int j = 0; j < vector.length; j++) {
            sum += weights[j] * vector[j];
        }
        return sum;
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
