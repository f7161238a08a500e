package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words that change what is claimed: a sentence holds each as often as its source, but for the few that say no more than
/// what the source has in their place.
final class Guards {

    private static final String SO = "so";
    private static final String WHEN = "when";
    private static final String IF = "if";
    private static final String WHILE = "while";
    private static final String BOTH = "both";
    static final Set<String> MODALS = Set.of("must", "should", "may", "can", "could", "would", "will");
    private static final Set<String> BETWEEN = Set.of("and", "or");

    private static final int NEAR = 5;

    private Guards() {
    }

    /// A sentence with its guards as its source has them, where both say the same: "if" for "when", which claims less; ", while"
    /// for "and"; "both" before what "and" joins; and "must publish" for the second of two things that "must" is said of once.
    static List<Word> asIn(List<Word> source, List<Word> sentence) {
        List<String> there = all(source);
        boolean less = there.contains(WHEN) && !there.contains(IF) && !all(sentence).contains(WHEN);
        var read = new ArrayList<Word>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.get(i);
            boolean guard = word.is(Kind.GUARD);
            if (guard && less && word.key().equals(IF)) {
                read.add(word.as(Kind.GUARD, WHEN));
            } else if (guard && word.key().equals(WHILE) && word.follows() == Gap.BREAK && !there.contains(WHILE)) {
                read.add(word.as(Kind.JOIN, "and"));
            } else if (guard && word.key().equals(BOTH) && !there.contains(BOTH) && joins(sentence, i)) {
                read.add(word.as(Kind.FREE, BOTH));
            } else if (!(guard && MODALS.contains(word.key()) && repeats(sentence, i, source))) {
                read.add(word);
            }
        }
        return List.copyOf(read);
    }

    /// Whether the same guards stand in both, each as often. "So" may say what a colon says.
    ///
    /// @param colon whether the source has one
    static boolean same(List<Word> sentence, List<Word> source, boolean colon) {
        List<String> here = all(sentence);
        List<String> there = all(source);
        if (colon && !there.contains(SO)) {
            here.remove(SO);
        }
        return here.equals(there);
    }

    /// Whether "and" joins soon after a place.
    private static boolean joins(List<Word> words, int place) {
        return words.stream().skip(place + 1L).takeWhile(word -> word.follows() != Gap.BREAK).limit(NEAR)
                .anyMatch(word -> word.key().equals("and"));
    }

    /// Whether a sentence says a modal verb again behind "and", where its source says it once of both.
    private static boolean repeats(List<Word> sentence, int at, List<Word> source) {
        boolean joined = at > 1 && at + 1 < sentence.size() && BETWEEN.contains(sentence.get(at - 1).text()) && sentence.get(at + 1).heavy();
        String modal = sentence.get(at).key();
        return joined && all(sentence).stream().filter(modal::equals).count() > all(source).stream().filter(modal::equals).count()
                && IntStream.range(1, source.size()).anyMatch(i -> source.get(i).key().equals(sentence.get(at + 1).key())
                        && source.get(i - 1).text().equals(sentence.get(at - 1).text())
                        && lastGuard(source.subList(0, i)).equals(modal));
    }

    private static String lastGuard(List<Word> words) {
        return words.reversed().stream().filter(word -> word.is(Kind.GUARD)).map(Word::key).findFirst().orElse("");
    }

    private static List<String> all(List<Word> words) {
        return words.stream().filter(word -> word.is(Kind.GUARD)).map(Word::key).sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
