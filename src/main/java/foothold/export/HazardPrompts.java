package foothold.export;

import foothold.advice.SourceList;
import foothold.checklist.ChecklistExport.Copy;
import foothold.knowledge.HandOvers;
import foothold.knowledge.Hazard;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.RiskMatrix;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The hazards to talk about in a project: those of its technology and those of any, the ones its answers worry about
/// first. Unscored.
final class HazardPrompts {

    private final HandOvers.HazardLog log;
    private final RiskMatrix matrix;
    private final List<Hazard> hazards;
    private final Said said;
    private final Rules rules;

    HazardPrompts(Copy copy, KnowledgeBase knowledge) {
        Situation situation = copy.checklist().situation();
        this.log = knowledge.reference().handOvers().hazardLog();
        this.matrix = knowledge.reference().riskMatrix();
        this.said = new Said(copy.checklist());
        this.rules = new Rules(knowledge, situation);
        this.hazards = knowledge.reference().hazards().stream()
                .filter(hazard -> hazard.technology().equals(Vocabulary.ANY)
                        || situation.named(Field.TECHNOLOGY, List.of(hazard.technology())))
                .sorted(Comparator.comparingInt((Hazard hazard) -> said.worst(hazard.questions())).reversed())
                .toList();
    }

    HandOvers.HazardLog log() {
        return log;
    }

    RiskMatrix matrix() {
        return matrix;
    }

    List<Hazard> hazards() {
        return hazards;
    }

    /// Where the standard holds, or what is known of the project's nation.
    String where() {
        return rules.where(log.duty());
    }

    /// What the log and its words rest on.
    SourceList sources() {
        return new SourceList(rules.cited(log.pages().stream()));
    }

    /// What stands in a column for a hazard; empty for what the team is to write.
    String cell(Hazard hazard, String column) {
        return switch (column) {
            case "number" -> String.valueOf(hazards.indexOf(hazard) + 1);
            case "hazard" -> hazard.hazard();
            case "cause" -> hazard.cause();
            case "effect" -> hazard.effect();
            case "control" -> hazard.control();
            case "said" -> said.of(hazard.questions()).stream().map(Said.Line::text).collect(Collectors.joining("\n"));
            default -> "";
        };
    }
}
