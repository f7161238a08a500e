package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether joining words have exchanged or turned round what they join: "in seven workshops with 50 people" for "with 50 people in seven
/// workshops" is the same, "in 50 people with seven workshops" is not.
final class Joins {

    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "to", "for", "with", "by", "from", "into", "within",
            "across", "through", "among", "between", "during");

    private Joins() {
    }

    /// A joining word and the next word of matter behind it.
    private record Joined(String join, String matter) {
    }

    /// Whether two joining words of a sentence join each what only the other joins in the source.
    static boolean exchanged(List<Word> sentence, List<Word> source) {
        Set<Joined> here = joined(sentence);
        Set<Joined> there = joined(source);
        return here.stream().filter(one -> !there.contains(one)).anyMatch(one -> here.stream()
                .filter(other -> !other.join().equals(one.join()) && !there.contains(other))
                .anyMatch(other -> there.contains(new Joined(one.join(), other.matter()))
                        && there.contains(new Joined(other.join(), one.matter()))));
    }

    /// Whether a joining word of a sentence joins what in the source stands before it: "quality on effects" for "effects on
    /// quality".
    static boolean reversed(List<Word> sentence, List<Word> source) {
        Set<Joined> there = joined(source);
        return joined(sentence).stream().filter(one -> !there.contains(one)).anyMatch(one -> stands(one.matter(), one.join(), source));
    }

    private static boolean stands(String matter, String join, List<Word> words) {
        return IntStream.range(1, words.size()).anyMatch(i -> words.get(i).key().equals(join)
                && words.get(i).follows() != Gap.BREAK && words.get(i - 1).key().equals(matter));
    }

    private static Set<Joined> joined(List<Word> words) {
        var joined = new HashSet<Joined>();
        for (int i = 0; i + 1 < words.size(); i++) {
            int next = i + 1;
            while (next < words.size() && words.get(next).is(Kind.FREE) && words.get(next).follows() != Gap.BREAK) {
                next++;
            }
            if (PREPOSITIONS.contains(words.get(i).key()) && next < words.size() && words.get(next).heavy()) {
                joined.add(new Joined(words.get(i).key(), words.get(next).key()));
            }
        }
        return joined;
    }
}
