package foothold.knowledge;

import static foothold.knowledge.Vocabulary.ANY;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of a person's project. Every field may be unknown; a known one is a word of the [Vocabulary].
public record Situation(Map<Field, String> known) {

    /// The five things a situation may say, named as in the API.
    public enum Field {
        TECHNOLOGY, SETTING, NATION, STAGE, ROLE;

        /// The field's name in the API and in `sets:` and `ask-when:` of the interview files.
        public String id() {
            return Ids.of(this);
        }

        /// The field with this API name, if there is one.
        public static Optional<Field> find(String id) {
            return Ids.find(Field.class, id);
        }
    }

    /// Nothing is known yet.
    public static final Situation UNKNOWN = new Situation(Map.of());

    public Situation {
        known = Map.copyOf(known);
    }

    /// The word for a field, if known.
    public Optional<String> find(Field field) {
        return Optional.ofNullable(known.get(field));
    }

    /// This situation with one field set.
    public Situation with(Field field, String word) {
        var copy = new EnumMap<Field, String>(Field.class);
        copy.putAll(known);
        copy.put(field, word);
        return new Situation(copy);
    }

    /// This situation, and what another one knows where this one knows nothing.
    public Situation orElse(Situation other) {
        var both = new EnumMap<Field, String>(Field.class);
        both.putAll(other.known);
        both.putAll(known);
        return new Situation(both);
    }

    /// Whether a page's list of words allows this situation: unknown fits everything, `any` fits everyone.
    public boolean fits(Field field, List<String> words) {
        return find(field).isEmpty() || fitsForCertain(field, words);
    }

    /// Whether a page's list of words allows this situation whatever the field turns out to be: where the list names
    /// some words only, the field must be known.
    boolean fitsForCertain(Field field, List<String> words) {
        return words.isEmpty() || words.contains(ANY) || named(field, words);
    }

    /// Whether a page's list of words names this situation's word itself, not only `any`.
    public boolean named(Field field, List<String> words) {
        return find(field).map(words::contains).orElse(false);
    }
}
