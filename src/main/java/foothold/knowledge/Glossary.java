package foothold.knowledge;

import java.util.List;
import java.util.stream.Stream;

/// Abbreviations and everyday words for the same thing: searched in both directions, explained on request.
public record Glossary(List<Entry> entries) {

    /// One word.
    ///
    /// @param also other words for the same thing
    public record Entry(String term, String means, List<String> also, String explain) {
        public Entry {
            also = List.copyOf(also);
        }

        /// The term, what it stands for, and its other words.
        public List<String> words() {
            return Stream.concat(Stream.of(term, means), also().stream()).distinct().toList();
        }
    }

    public Glossary {
        entries = List.copyOf(entries);
    }
}
