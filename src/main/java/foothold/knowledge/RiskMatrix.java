package foothold.knowledge;

import java.util.List;
import java.util.Map;

/// The DCB0160 risk matrix, used in England: a rating of 1 to 5 for each likelihood and severity.
///
/// @param matrix rating by likelihood id, then by severity id
public record RiskMatrix(List<Level> severities, List<Level> likelihoods, List<Rating> ratings,
                         Map<String, Map<String, Integer>> matrix, List<String> facts, Source source) {

    /// A row or column, with the words that define it.
    public record Level(String id, String label, String means) {
    }

    /// What a rating means for going ahead.
    public record Rating(int rating, String means) {
    }

    /// The rating for a likelihood and a severity, by their ids.
    public int rating(String likelihood, String severity) {
        return matrix.get(likelihood).get(severity);
    }

    public RiskMatrix {
        severities = List.copyOf(severities);
        likelihoods = List.copyOf(likelihoods);
        ratings = List.copyOf(ratings);
        matrix = Map.copyOf(matrix);
        facts = List.copyOf(facts);
    }
}
