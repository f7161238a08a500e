package foothold.boundary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Knows a listed word again when one letter is missing, added or changed, or two neighbours are swapped.
///
/// Works by deletion: two words are that close only if they become equal when at most one letter is left out of each.
/// After W. Garbe's SymSpell (2012).
final class Misspellings {

    /// Shorter words have too many honest neighbours.
    private static final int SHORTEST = 5;

    private final Set<String> known;
    private final Map<String, String> shortened = new HashMap<>();

    Misspellings(Collection<String> words) {
        known = new HashSet<>(words);
        words.stream().filter(word -> word.length() >= SHORTEST).forEach(word -> {
            shortened.putIfAbsent(word, word);
            for (int i = 0; i < word.length(); i++) {
                shortened.putIfAbsent(without(word, i), word);
            }
        });
    }

    /// The listed word that this is a misspelling of, or the word itself.
    String repaired(String word) {
        if (word.length() < SHORTEST - 1 || word.length() > 30 || known.contains(word)) {
            return word;
        }
        String repaired = shortened.get(word);
        for (int i = 0; repaired == null && i < word.length(); i++) {
            repaired = shortened.get(without(word, i));
            if (repaired != null && !isOneEdit(word, repaired)) {
                repaired = null;
            }
        }
        return repaired == null ? word : repaired;
    }

    private static String without(String word, int index) {
        return word.substring(0, index) + word.substring(index + 1);
    }

    /// Two words that share a shortened form may still be two edits apart ("abcd", "bcde").
    private static boolean isOneEdit(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        return Math.max(left, right) <= 1
                || left == 2 && right == 2 && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
    }
}
