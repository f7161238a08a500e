package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A part that a sentence says first without a comma: "In nine areas the pilot registered ...", "Only under two conditions does
/// workload fall", "What mattered more was time". It is the same part, whole, and the source's beginning follows it.
final class Fronted {

    private static final String WHAT = "what";
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were");

    private Fronted() {
    }

    /// Whether all of a sentence before a word of matter is one part of its source, moved to the front, and the word is the
    /// source's first.
    static boolean opens(List<Word> sentence, int next, List<Word> source) {
        List<Word> front = sentence.subList(0, next);
        List<String> matter = keys(front);
        int[] heavy = IntStream.range(0, source.size()).filter(i -> source.get(i).heavy()).toArray();
        if (matter.isEmpty() || heavy.length <= matter.size() || !source.get(heavy[0]).key().equals(sentence.get(next).key())) {
            return false;
        }
        for (int from = 1; from + matter.size() <= heavy.length; from++) {
            int first = heavy[from];
            int last = heavy[from + matter.size() - 1];
            boolean same = keys(source.subList(first, last + 1)).equals(matter);
            if (same && (opensAlike(front, source, first, heavy[from - 1]) && ends(source, last) || cleft(front, source, last))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the part begins in both with the same word that joins or turns.
    private static boolean opensAlike(List<Word> front, List<Word> source, int first, int before) {
        Word opening = front.getFirst();
        return (opening.is(Kind.JOIN) || opening.is(Kind.GUARD)) && source.subList(before + 1, first).stream()
                .anyMatch(word -> word.kind() == opening.kind() && word.key().equals(opening.key()));
    }

    /// Whether a part of a source ends behind a word.
    private static boolean ends(List<Word> source, int last) {
        if (last + 1 == source.size()) {
            return true;
        }
        Word after = source.get(last + 1);
        return after.follows() == Gap.BREAK || after.is(Kind.JOIN) || after.is(Kind.GUARD);
    }

    /// "What mattered more was": the end of the source, behind "what" and before "was".
    private static boolean cleft(List<Word> front, List<Word> source, int last) {
        return front.getFirst().key().equals(WHAT) && COPULAS.contains(lastLight(front))
                && source.subList(last + 1, source.size()).stream().noneMatch(Word::heavy);
    }

    private static String lastLight(List<Word> front) {
        return front.reversed().stream().takeWhile(word -> !word.heavy()).filter(word -> COPULAS.contains(word.key()))
                .map(Word::key).findFirst().orElse("");
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().filter(Word::heavy).map(Word::key).toList();
    }
}
