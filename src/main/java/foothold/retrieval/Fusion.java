package foothold.retrieval;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.DoubleStream;

/// Puts two rankings of the same documents together.
final class Fusion {

    private Fusion() {
    }

    /// Each ranking scaled so that its worst hit has 0 and its best 1, then added; a document that one ranking lacks gets 0
    /// from it. With only one ranking, that ranking decides.
    ///
    /// @param weight what the second ranking counts against the first
    static Map<Integer, Double> normalisedSum(Map<Integer, Double> first, Map<Integer, Double> second, double weight) {
        Map<Integer, Double> sum = new HashMap<>(scaled(first));
        scaled(second).forEach((document, score) -> sum.merge(document, weight * score, Double::sum));
        return sum;
    }

    private static Map<Integer, Double> scaled(Map<Integer, Double> scores) {
        double min = values(scores).min().orElse(0);
        double max = values(scores).max().orElse(0);
        Map<Integer, Double> scaled = new HashMap<>();
        scores.forEach((document, score) -> scaled.put(document, max == min ? 1 : (score - min) / (max - min)));
        return scaled;
    }

    private static DoubleStream values(Map<Integer, Double> scores) {
        return scores.values().stream().mapToDouble(Double::doubleValue);
    }
}
