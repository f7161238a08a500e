package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// "In England" and "in 2020": a place or a year that a sentence may say anywhere, where its source names only one.
final class Adverbials {

    private static final String IN = "in";
    private static final String YEAR = "(?:19|20)\\d\\d";

    private Adverbials() {
    }

    /// A sentence without the place and the year that its source has only once, each behind "in".
    static List<Word> without(List<Word> sentence, List<Word> source) {
        return without(without(sentence, source, Word::name), source, word -> word.is(Kind.FIGURE) && word.key().matches(YEAR));
    }

    private static List<Word> without(List<Word> sentence, List<Word> source, Predicate<Word> which) {
        List<Integer> here = places(sentence, which);
        List<Integer> there = places(source, which);
        if (here.size() != 1 || there.size() != 1 || goesOn(source, there.getFirst())
                || !sentence.get(here.getFirst()).key().equals(source.get(there.getFirst()).key())) {
            return sentence;
        }
        var left = new ArrayList<>(sentence);
        left.remove((int) here.getFirst());
        return left;
    }

    /// Whether a place or year is only the beginning of what "in" joins: "in January 2026", "in US hospital data".
    private static boolean goesOn(List<Word> source, int at) {
        return at + 1 < source.size() && source.get(at + 1).heavy() && source.get(at + 1).follows() != Gap.BREAK;
    }

    /// Where a word of a kind stands behind "in" and before no other word of its kind.
    private static List<Integer> places(List<Word> words, Predicate<Word> which) {
        return IntStream.range(1, words.size())
                .filter(i -> which.test(words.get(i)) && words.get(i - 1).key().equals(IN))
                .filter(i -> i + 1 == words.size() || !which.test(words.get(i + 1))).boxed().toList();
    }
}
