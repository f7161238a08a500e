package foothold.retrieval;

import java.util.HashSet;
import java.util.Set;

/// How many of a question's words, stemmed and without stop words, stand in other texts.
public final class WordOverlap {

    private final Set<String> asked;

    public WordOverlap(String question) {
        asked = new HashSet<>(EnglishText.stems(question));
    }

    /// The share of the question's words that stand in a text, 0 to 1.
    public double share(String text) {
        if (asked.isEmpty()) {
            return 0;
        }
        Set<String> stems = new HashSet<>(EnglishText.stems(text));
        return (double) asked.stream().filter(stems::contains).count() / asked.size();
    }
}
