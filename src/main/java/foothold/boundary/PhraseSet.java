package foothold.boundary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases looked for together. Each word of a text is compared only with the phrases that can start with it.
final class PhraseSet {

    private static final int[] NOWHERE = {};

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();
    private final List<Phrase> byAny = new ArrayList<>();
    private final FirstWords firstWords = new FirstWords();
    private final int longestBeginning;

    PhraseSet(Collection<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            FirstWords first = phrase.firstWords();
            firstWords.add(first);
            if (first.any) {
                byAny.add(phrase);
            } else {
                first.words.forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase));
                first.beginnings.forEach(start -> byBeginning.computeIfAbsent(start, _ -> new ArrayList<>()).add(phrase));
            }
        }
        longestBeginning = byBeginning.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    FirstWords firstWords() {
        return firstWords;
    }

    /// Whether any phrase is in the text.
    boolean isIn(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (ends(words, i).length > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a phrase starts at a word.
    boolean startsAt(Words words, int at) {
        return ends(words, at).length > 0;
    }

    /// Whether a phrase starts within a stretch of words.
    boolean isWithin(Words words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
            if (startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /// The words that the phrases cover.
    BitSet covered(Words words) {
        var covered = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            for (int end : ends(words, i)) {
                covered.set(i, end);
            }
        }
        return covered;
    }

    /// Where the phrases end that start at a word: each end once, the furthest first.
    int[] ends(Words words, int at) {
        String word = words.plain(at);
        int[] ends = added(NOWHERE, byWord.get(word), words, at);
        for (int length = FirstWords.SHORTEST_BEGINNING; length <= Math.min(longestBeginning, word.length()); length++) {
            ends = added(ends, byBeginning.get(word.substring(0, length)), words, at);
        }
        return added(ends, byAny, words, at);
    }

    private static int[] added(int[] ends, @Nullable List<Phrase> phrases, Words words, int at) {
        int[] all = ends;
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                int end = phrase.end(words, at);
                if (end > at) {
                    all = added(all, end);
                }
            }
        }
        return all;
    }

    private static int[] added(int[] ends, int end) {
        int before = 0;
        while (before < ends.length && ends[before] > end) {
            before++;
        }
        if (before < ends.length && ends[before] == end) {
            return ends;
        }
        int[] more = new int[ends.length + 1];
        System.arraycopy(ends, 0, more, 0, before);
        more[before] = end;
        System.arraycopy(ends, before, more, before + 1, ends.length - before);
        return more;
    }
}
