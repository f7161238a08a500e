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
    private final Map<String, List<Pieced>> byBeginning = new HashMap<>();
    private final Map<String, List<Pieced>> byEnding = new HashMap<>();
    private final List<Phrase> byNumber = new ArrayList<>();
    private final List<Phrase> byAny = new ArrayList<>();
    private final FirstWords firstWords = new FirstWords();

    /// Phrases that can start with a word that begins or ends so. They are looked up by three letters of the piece.
    private record Pieced(String piece, List<Phrase> phrases) {
    }

    PhraseSet(Collection<Phrase> phrases) {
        phrases.forEach(this::add);
    }

    private void add(Phrase phrase) {
        FirstWords first = phrase.firstWords();
        firstWords.add(first);
        if (first.any) {
            byAny.add(phrase);
            return;
        }
        first.words.forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase));
        first.beginnings.forEach(piece -> byBeginning.computeIfAbsent(piece.substring(0, FirstWords.SHORTEST_PIECE),
                _ -> new ArrayList<>()).add(new Pieced(piece, List.of(phrase))));
        first.endings.forEach(piece -> byEnding.computeIfAbsent(lastLetters(piece),
                _ -> new ArrayList<>()).add(new Pieced(piece, List.of(phrase))));
        if (first.number) {
            byNumber.add(phrase);
        }
    }

    private static String lastLetters(String word) {
        return word.substring(word.length() - FirstWords.SHORTEST_PIECE);
    }

    FirstWords firstWords() {
        return firstWords;
    }

    /// Whether any phrase is in the text.
    boolean isIn(Words words) {
        return isWithin(words, 0, words.size());
    }

    /// Whether a phrase starts at a word.
    boolean startsAt(Words words, int at) {
        return words.ends(this, at).length > 0;
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
            for (int end : words.ends(this, i)) {
                covered.set(i, end);
            }
        }
        return covered;
    }

    /// Where the phrases end that start at a word: each end once, the furthest first. [Words#ends] remembers it.
    int[] ends(Words words, int at) {
        if (words.plain(at).isEmpty()) {
            return NOWHERE;
        }
        Words.Word word = words.list().get(at);
        int[] ends = added(NOWHERE, byWord.get(word.plain()), words, at);
        for (Pieced pieced : byBeginning.getOrDefault(word.beginning(), List.of())) {
            ends = word.plain().startsWith(pieced.piece()) ? added(ends, pieced.phrases(), words, at) : ends;
        }
        for (Pieced pieced : byEnding.getOrDefault(word.ending(), List.of())) {
            ends = word.plain().endsWith(pieced.piece()) ? added(ends, pieced.phrases(), words, at) : ends;
        }
        if (word.isNumber()) {
            ends = added(ends, byNumber, words, at);
        }
        return byAny.isEmpty() ? ends : added(ends, byAny, words, at);
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
