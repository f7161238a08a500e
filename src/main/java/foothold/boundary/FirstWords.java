package foothold.boundary;

import java.util.HashSet;
import java.util.Set;

/// The words that a phrase can start with, so that a text's word is compared with few phrases.
final class FirstWords {

    /// Beginnings and endings shorter than this would fit too many words to be worth looking up.
    static final int SHORTEST_PIECE = 3;

    final Set<String> words = new HashSet<>();
    final Set<String> beginnings = new HashSet<>();
    final Set<String> endings = new HashSet<>();
    boolean number;
    boolean any;

    void add(FirstWords other) {
        words.addAll(other.words);
        beginnings.addAll(other.beginnings);
        endings.addAll(other.endings);
        number |= other.number;
        any |= other.any;
    }

    /// Adds a word, or a piece of one.
    void add(String letters, boolean isBeginning, boolean isEnding) {
        if (!isBeginning && !isEnding) {
            words.add(letters);
        } else if (isBeginning && isEnding || letters.length() < SHORTEST_PIECE) {
            any = true;
        } else {
            (isBeginning ? beginnings : endings).add(letters);
        }
    }
}
