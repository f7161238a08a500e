package foothold.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The shapes of the tables that stand beside the pages, as they are written.
final class ReferenceShapes {

    private ReferenceShapes() {
    }

    record RiskMatrixShape(String standard, List<String> nations, List<String> facts, Source source, LocalDate checked,
                           @JsonProperty("review-by") LocalDate reviewBy, List<RiskMatrix.Level> severities,
                           List<RiskMatrix.Level> likelihoods, List<RiskMatrix.Rating> ratings,
                           Map<String, Map<String, Integer>> matrix) {
        RiskMatrix matrixOfRisks() {
            return new RiskMatrix(severities, likelihoods, ratings, matrix, facts, source);
        }
    }

    record FactorCrosswalks(String status, List<String> facts, List<FactorCrosswalk> factors) {
        Stream<Crosswalk> crosswalks() {
            return factors.stream().map(shape ->
                    new Crosswalk(shape.factor(), shape.cfir(), shape.nasss(), shape.eric().strategies()));
        }
    }

    record FactorCrosswalk(String factor, List<String> cfir, List<String> nasss, Eric eric, Map<String, String> others) {
    }

    record Eric(List<String> clusters, List<String> strategies, String plain) {
    }

    record ActionCrosswalks(String status, List<ActionCrosswalk> actions) {
        Stream<Crosswalk> crosswalks() {
            return actions.stream().map(shape -> new Crosswalk(shape.action(), shape.cfir(), shape.nasss(), shape.eric()));
        }
    }

    record ActionCrosswalk(String action, List<String> cfir, List<String> nasss, List<String> eric) {
    }
}
