package foothold.boundary;

import foothold.knowledge.Boundaries.NameEvidence;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// Adds up what speaks for and against words being the name of somebody in their private life, by the table `names` of
/// `boundaries.yaml`.
final class NameClues {

    private static final int LONGEST_PHRASE_BEFORE = 6;
    private static final int NEAR = 6;
    private static final int LATER = 25;
    private static final int EARLIER = 12;
    /// A text with fewer long words has no look of a heading.
    private static final int FEWEST_OF_A_HEADING = 4;
    private static final int LONG_WORD = 4;

    /// A list and what finding it counts.
    record Clue(String name, PhraseSet phrases, int points) {
    }

    private final Map<String, Integer> looks;
    private final List<Clue> before;
    private final List<Clue> after;
    private final List<Clue> owned;
    private final List<Clue> near;
    private final List<Clue> later;
    private final List<Clue> around;

    NameClues(PhraseLists lists, NameEvidence evidence) {
        looks = evidence.points(NameEvidence.LOOK);
        before = clues(lists, evidence, "before");
        after = clues(lists, evidence, "after");
        owned = clues(lists, evidence, "owned");
        near = clues(lists, evidence, "near");
        later = clues(lists, evidence, "later");
        around = clues(lists, evidence, "around");
    }

    private static List<Clue> clues(PhraseLists lists, NameEvidence evidence, String place) {
        return evidence.points(place).entrySet().stream()
                .map(entry -> new Clue(place + ": " + entry.getKey(), lists.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    int points(Words words, NameRun run) {
        int[] points = {0};
        each(words, run, (clue, worth) -> points[0] += worth);
        return points[0];
    }

    /// Tells each clue that holds, and what it counts.
    void each(Words words, NameRun run, BiConsumer<String, Integer> told) {
        int start = run.start();
        int end = run.end();
        look(run.look().key(), told);
        if (isHeading(words)) {
            look("heading", told);
        }
        tell(before, told, clue -> endsAt(words, clue.phrases(), start));
        boolean owns = NameRuns.isPossessive(words, end - 1);
        tell(owns ? owned : after, told, clue -> clue.phrases().startsAt(words, end));
        tell(near, told, clue -> clue.phrases().isWithin(words, end, endOfSentence(words, end, NEAR)));
        tell(later, told, clue -> clue.phrases().isWithin(words, end, end + LATER));
        int first = startOfSentence(words, start);
        int last = endOfSentence(words, end, LATER);
        tell(around, told, clue -> clue.phrases().isWithin(words, first, start)
                || clue.phrases().isWithin(words, end, last));
    }

    private void look(String look, BiConsumer<String, Integer> told) {
        told.accept("look: " + look, looks.getOrDefault(look, 0));
    }

    private static void tell(List<Clue> clues, BiConsumer<String, Integer> told,
                             Predicate<Clue> holds) {
        for (Clue clue : clues) {
            if (holds.test(clue)) {
                told.accept(clue.name(), clue.points());
            }
        }
    }

    private static boolean endsAt(Words words, PhraseSet phrases, int at) {
        for (int from = Math.max(0, at - LONGEST_PHRASE_BEFORE); from < at; from++) {
            for (int end : words.ends(phrases, from)) {
                if (end == at) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isHeading(Words words) {
        int capitals = 0;
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.plain(i).length() >= LONG_WORD && !words.isNumber(i)) {
                all++;
                capitals += words.isCapital(i) && !words.isAllCapitals(i) ? 1 : 0;
            }
        }
        return all >= FEWEST_OF_A_HEADING && capitals * 4 >= all * 3;
    }

    private static int endOfSentence(Words words, int from, int most) {
        int end = from;
        while (end < words.size() && end < from + most && !(end > from && endsSentence(words, end - 1))) {
            end++;
        }
        return end;
    }

    private static int startOfSentence(Words words, int from) {
        int start = from;
        while (start > 0 && from - start < EARLIER && !endsSentence(words, start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean endsSentence(Words words, int at) {
        String gap = words.gapAfter(at);
        return gap.contains("? ") || gap.contains("! ") || gap.contains(". ") || gap.contains("\n");
    }
}
