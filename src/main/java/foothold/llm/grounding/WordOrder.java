package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.List;
import java.util.Set;

/// Whether a sentence keeps the order of its source. One part may move, and who says it.
final class WordOrder {

    /// How far apart two neighbours may stand in the source, in words of matter.
    private static final int NEAR = 2;
    private static final int MOST_STRANGERS = 1;
    private static final String MANNER = "ly";

    /// Guards that also say who says it.
    static final Set<String> HOLDS = Set.of("suggests", "estimated");

    private WordOrder() {
    }

    /// Whether a sentence keeps the order of a source.
    ///
    /// @param most how many parts may have moved
    static boolean kept(List<Word> whole, List<Word> wholeSource, int most) {
        List<Word> sentence = Attribution.without(whole, wholeSource);
        List<Word> source = sentence == whole ? wholeSource : Attribution.withoutBehind(wholeSource);
        List<Word> here = sentence.stream().filter(Word::heavy).toList();
        List<Word> there = source.stream().filter(Word::heavy).toList();
        return moved(Adverbials.without(sentence, source), source) <= most && strangers(here, there) <= MOST_STRANGERS;
    }

    /// How many parts have moved; very many when one moved to where no part of a sentence begins. Who says it moves freely.
    private static int moved(List<Word> sentence, List<Word> source) {
        int moved = 0;
        int before = -1;
        int placeBefore = -1;
        for (int i = 0; i < sentence.size(); i++) {
            int place = sentence.get(i).heavy() ? place(sentence.get(i).key(), placeBefore, source) : -1;
            if (place < 0) {
                continue;
            }
            boolean back = place < placeBefore && !(before + 1 == i && genitive(source, place, placeBefore))
                    && !manner(sentence, before, i, source);
            if (back) {
                List<Word> between = sentence.subList(before + 1, i + 1);
                if (!joint(between) && !Fronted.opens(sentence, i, source)) {
                    return Integer.MAX_VALUE;
                }
                boolean says = between.stream().anyMatch(word -> word.is(Kind.SAY) || HOLDS.contains(word.key()));
                moved += says ? 0 : 1;
            }
            before = i;
            placeBefore = place;
        }
        return moved;
    }

    /// Whether two neighbours have changed places, one of which says how: "used widely" for "widely used".
    private static boolean manner(List<Word> sentence, int one, int other, List<Word> source) {
        int first = place(sentence.get(other).key(), -1, source);
        int second = place(sentence.get(one).key(), first, source);
        return one + 1 == other && first + 1 == second
                && (sentence.get(one).text().endsWith(MANNER) || sentence.get(other).text().endsWith(MANNER));
    }

    /// Where a word stands in the source: next after a place, else for the first time; -1 when nowhere.
    private static int place(String key, int after, List<Word> source) {
        int first = -1;
        for (int i = 0; i < source.size(); i++) {
            if (source.get(i).heavy() && source.get(i).key().equals(key)) {
                if (i > after) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    /// Where the sentence goes on after a part in front, as "In 2019, ..."; 0 without one.
    static int front(List<Word> words) {
        boolean opens = words.getFirst().is(Kind.JOIN) || words.getFirst().is(Kind.GUARD);
        for (int i = 1; opens && i < words.size(); i++) {
            if (words.get(i).follows() == Gap.BREAK) {
                return i;
            }
        }
        return 0;
    }

    /// Whether two words of the source are joined by "of": "the period of the programme" may be "the programme's period".
    private static boolean genitive(List<Word> source, int first, int second) {
        List<Word> between = source.subList(first + 1, second);
        return between.stream().anyMatch(word -> word.key().equals("of")) && between.stream().noneMatch(Word::heavy);
    }

    private static boolean joint(List<Word> between) {
        return between.stream().anyMatch(word -> word.follows() == Gap.BREAK || word.is(Kind.JOIN) || word.is(Kind.SAY)
                || word.is(Kind.GUARD));
    }

    /// How many words stand beside none of those that they stand near to in the source.
    private static long strangers(List<Word> here, List<Word> there) {
        long strangers = 0;
        for (int i = 0; i < here.size(); i++) {
            boolean known = i > 0 && near(here.get(i).key(), here.get(i - 1).key(), there)
                    || i + 1 < here.size() && near(here.get(i).key(), here.get(i + 1).key(), there);
            strangers += known || here.size() == 1 || !stands(here.get(i).key(), there) ? 0 : 1;
        }
        return strangers;
    }

    private static boolean stands(String key, List<Word> words) {
        return words.stream().anyMatch(word -> word.key().equals(key));
    }

    private static boolean near(String one, String other, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).key().equals(one)
                    && stands(other, words.subList(Math.max(0, i - NEAR), Math.min(words.size(), i + NEAR + 1)))) {
                return true;
            }
        }
        return false;
    }
}
