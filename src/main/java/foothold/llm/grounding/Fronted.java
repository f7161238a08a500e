package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.List;
import java.util.stream.IntStream;

/// A part that a sentence says first without a comma: "In nine areas the pilot registered ...", "Only under two conditions does
/// workload fall". It is the same part, whole, and the source's beginning follows it.
final class Fronted {

    private static final String WHAT = "what";

    private Fronted() {
    }

    /// Whether all of a sentence before a word of matter is one part of its source, moved to the front, and the word is the
    /// source's first.
    static boolean opens(List<Word> sentence, int next, List<Word> source) {
        List<Word> front = sentence.subList(0, next);
        List<String> matter = Word.matter(front);
        int[] heavy = IntStream.range(0, source.size()).filter(i -> source.get(i).heavy()).toArray();
        if (matter.isEmpty() || heavy.length <= matter.size() || !source.get(heavy[0]).key().equals(sentence.get(next).key())) {
            return false;
        }
        for (int from = 1; from + matter.size() <= heavy.length; from++) {
            int first = heavy[from];
            int last = heavy[from + matter.size() - 1];
            boolean same = Word.matter(source.subList(first, last + 1)).equals(matter);
            if (same && opensAlike(front, source, first, heavy[from - 1]) && ends(source, last)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence begins with a "what" that its source does not have: what follows may then be anything's subject.
    static boolean asks(List<Word> sentence, List<Word> source) {
        return sentence.getFirst().key().equals(WHAT) && source.stream().noneMatch(word -> word.key().equals(WHAT));
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
}
