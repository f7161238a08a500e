package foothold.llm.grounding;

import foothold.llm.grounding.Word.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds which of a claim's sentences a sentence rewords.
final class Alignment {

    /// How many words a sentence may take from the claim's other sentences, to say what "it" or "they" is.
    private static final int MOST_BORROWED = 4;
    private static final int OPENING = 3;
    private static final Set<String> POINTING = Set.of("it", "its", "they", "them", "their", "this", "these", "those", "he", "she");

    private Alignment() {
    }

    /// The places of the claim's sentences that a sentence rewords: the one of which it says most; all of them when it
    /// takes more from the others than a name for "it". None when it has a word that they do not have, or not so often.
    static Set<Integer> of(List<Word> words, List<List<Word>> claim) {
        List<String> matter = Word.matter(words);
        int best = IntStream.range(0, claim.size()).boxed()
                .max(Comparator.comparingDouble(i -> said(matter, claim.get(i)))).orElseThrow();
        List<String> missing = without(matter, Word.matter(claim.get(best)));
        if (shared(matter, claim.get(best)) == 0 || matter.isEmpty()) {
            return Set.of();
        }
        boolean names = borrowed(words, missing, claim.get(best)) || named(words, missing, claim.get(best), claim.getFirst());
        List<List<Word>> others = claim.stream().filter(sentence -> sentence != claim.get(best)).toList();
        if (missing.isEmpty() || names && stand(missing, others)) {
            return Set.of(best);
        }
        return stand(matter, claim) ? IntStream.range(0, claim.size())
                .filter(i -> i == best || shared(missing, claim.get(i)) > 0).boxed().collect(Collectors.toSet()) : Set.of();
    }

    private static boolean stand(List<String> matter, List<List<Word>> claim) {
        return without(matter, claim.stream().flatMap(sentence -> Word.matter(sentence).stream()).toList()).isEmpty();
    }

    /// Whether the words taken from elsewhere only open the sentence (one word may stand before or among them), in place of a
    /// pointing word or with all that the claim's sentence says.
    private static boolean borrowed(List<Word> words, List<String> missing, List<Word> source) {
        List<Word> opening = words.stream().filter(Word::heavy).limit(missing.size() + 1L).toList();
        List<Word> own = opening.stream().filter(word -> !missing.contains(word.key())).toList();
        boolean opens = missing.size() <= MOST_BORROWED && own.size() <= 1 && opening.stream().allMatch(word -> word.is(Kind.CONTENT));
        boolean points = source.stream().limit(OPENING).anyMatch(word -> POINTING.contains(word.key()));
        return opens && (points || without(Word.matter(source), Word.matter(words)).isEmpty());
    }

    /// Whether the words taken from elsewhere are what the claim opens with and stand together in place of a
    /// pointing word, with all else that the sentence of the claim says.
    private static boolean named(List<Word> words, List<String> missing, List<Word> source, List<Word> first) {
        boolean together = missing.size() <= MOST_BORROWED && Collections.indexOfSubList(Word.matter(words), missing) >= 0;
        return together && Collections.indexOfSubList(Word.matter(first), missing) == 0
                && without(Word.matter(source), Word.matter(words)).isEmpty() && pointing(words) < pointing(source);
    }

    private static long pointing(List<Word> words) {
        return words.stream().filter(word -> POINTING.contains(word.key())).count();
    }

    /// The share of a claim's sentence that is said.
    private static double said(List<String> matter, List<Word> source) {
        return shared(matter, source) / (double) Math.max(1, Word.matter(source).size());
    }

    private static int shared(List<String> matter, List<Word> source) {
        return matter.size() - without(matter, Word.matter(source)).size();
    }

    private static List<String> without(List<String> from, List<String> taken) {
        var left = new ArrayList<>(from);
        taken.forEach(left::remove);
        return left;
    }
}
