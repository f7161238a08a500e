package foothold.boundary;

import java.util.HashSet;
import java.util.Set;

/// The words that a phrase can start with, so that a text's word is compared with few phrases.
final class FirstWords {

    /// Beginnings shorter than this would fit too many words to be worth looking up.
    static final int SHORTEST_BEGINNING = 3;

    final Set<String> words = new HashSet<>();
    final Set<String> beginnings = new HashSet<>();
    boolean any;

    void add(FirstWords other) {
        words.addAll(other.words);
        beginnings.addAll(other.beginnings);
        any |= other.any;
    }
}
