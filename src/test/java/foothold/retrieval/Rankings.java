package foothold.retrieval;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How good rankings are, by the usual measures. A ranking is document ids, best first.
public final class Rankings {

    private Rankings() {
    }

    /// The share of questions with at least one right document among the first k.
    public static double hitRate(List<List<String>> rankings, List<Set<String>> right, int k) {
        long hits = 0;
        for (int i = 0; i < rankings.size(); i++) {
            if (rankings.get(i).stream().limit(k).anyMatch(right.get(i)::contains)) {
                hits++;
            }
        }
        return (double) hits / rankings.size();
    }

    /// The mean reciprocal rank of the first right document; 0 for a question whose ranking has none.
    public static double meanReciprocalRank(List<List<String>> rankings, List<Set<String>> right) {
        double sum = 0;
        for (int i = 0; i < rankings.size(); i++) {
            List<String> ranking = rankings.get(i);
            for (int rank = 0; rank < ranking.size(); rank++) {
                if (right.get(i).contains(ranking.get(rank))) {
                    sum += 1.0 / (rank + 1);
                    break;
                }
            }
        }
        return sum / rankings.size();
    }

    /// Normalised discounted cumulative gain at k of one ranking, with grades by document.
    public static double ndcg(List<String> ranking, Map<String, Integer> grades, int k) {
        double gained = 0;
        for (int rank = 0; rank < Math.min(k, ranking.size()); rank++) {
            gained += grades.getOrDefault(ranking.get(rank), 0) / log2(rank + 2);
        }
        List<Integer> ideal = grades.values().stream().sorted((a, b) -> b - a).limit(k).toList();
        double best = 0;
        for (int rank = 0; rank < ideal.size(); rank++) {
            best += ideal.get(rank) / log2(rank + 2);
        }
        return best == 0 ? 0 : gained / best;
    }

    /// The share of a question's right documents among the first k.
    public static double recall(List<String> ranking, Set<String> right, int k) {
        return (double) ranking.stream().limit(k).filter(right::contains).count() / right.size();
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
