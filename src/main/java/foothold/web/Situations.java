package foothold.web;

import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Vocabulary;
import foothold.knowledge.Vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the situation that a request names.
final class Situations {

    private Situations() {
    }

    /// The situation in a request; unknown when it names none.
    ///
    /// @throws Problem 400 for a field or a word that is not in the vocabulary
    static Situation read(@Nullable Map<String, String> named, Vocabulary vocabulary) {
        Situation situation = Situation.UNKNOWN;
        for (Map.Entry<String, String> entry : (named == null ? Map.<String, String>of() : named).entrySet()) {
            Field field = Field.find(entry.getKey()).orElseThrow(() -> Problem.badRequest("situation has no field \""
                    + Texts.clipped(entry.getKey()) + "\". Known fields: " + Stream.of(Field.values()).map(Field::id)
                    .collect(Collectors.joining(", ")) + "."));
            List<String> words = vocabulary.choices(field).stream().map(Term::id).toList();
            if (!words.contains(entry.getValue())) {
                throw Problem.badRequest("situation." + field.id() + " must be one of: " + String.join(", ", words) + ".");
            }
            situation = situation.with(field, entry.getValue());
        }
        return situation;
    }
}
