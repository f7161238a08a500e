package foothold.knowledge;

import java.util.List;

/// A prompt for a hazard workshop: unscored, neither a hazard log entry nor part of a clinical safety case.
///
/// @param technology a word of the vocabulary; `any` for hazards that most digital tools share
/// @param questions  the interview questions whose answers say whether to look at it first
public record Hazard(String id, String technology, String hazard, String cause, String effect, String control,
                     List<String> facts, List<String> questions) {
    public Hazard {
        questions = List.copyOf(questions);
        facts = List.copyOf(facts);
    }
}
