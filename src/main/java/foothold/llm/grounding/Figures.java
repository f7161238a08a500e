package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether the figures of a sentence stand in its source, count the same things, changed by or to the same amount, and come
/// in an order that does not swap them.
final class Figures {

    private static final int UNIT_WITHIN = 4;
    private static final Set<String> CHANGED = Set.of("by", "to");
    private static final String OF = "of";

    private Figures() {
    }

    /// Whether all figures of a sentence agree with its source.
    static boolean agree(List<Word> sentence, List<Word> source) {
        int[] figures = figures(sentence);
        for (int figure : figures) {
            if (figures(source, sentence.get(figure).key()).noneMatch(there -> same(sentence, figure, source, there))) {
                return false;
            }
        }
        if (!outOfBrackets(sentence, source)) {
            return false;
        }
        if (!neighbours(source).containsAll(neighbours(sentence))) {
            return false;
        }
        for (int i = 0; i < figures.length; i++) {
            for (int j = i + 1; j < figures.length; j++) {
                if (comparable(sentence, figures[i], figures[j]) && swapped(sentence, figures[i], figures[j], source)
                        && !share(sentence, figures[i], figures[j], source)
                        && !(atHome(sentence, figures[i], figures[j], source) && atHome(sentence, figures[j], figures[i], source))) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether each figure that the source has in brackets alone stands in brackets too, or behind the word that its bracket
    /// explains: "70% (214 of 305) were" is not "305 were".
    private static boolean outOfBrackets(List<Word> sentence, List<Word> source) {
        Set<String> aside = source.stream().filter(Word::aside).map(Word::key).collect(Collectors.toSet());
        return IntStream.of(figures(sentence)).filter(here -> !sentence.get(here).aside()).allMatch(here ->
                figures(source, sentence.get(here).key()).anyMatch(there -> !source.get(there).aside()
                        || before(sentence, here, aside).equals(before(source, there, aside))));
    }

    /// The last word of matter before a place that stands in no bracket.
    private static String before(List<Word> words, int place, Set<String> aside) {
        return words.subList(0, place).reversed().stream().map(word -> word.heavy() ? word.key() : "")
                .filter(key -> !key.isEmpty() && !aside.contains(key)).findFirst().orElse("");
    }

    /// Each two figures of a kind with at most one word between them, as in "from 2.1 to 2.2" and "rates 3, 4, 4": such a
    /// pair stands in the source in the same order.
    private static Set<List<String>> neighbours(List<Word> words) {
        int[] figures = figures(words);
        return IntStream.range(1, figures.length).filter(i -> figures[i] - figures[i - 1] <= 2)
                .mapToObj(i -> List.of(words.get(figures[i - 1]).key(), words.get(figures[i]).key()))
                .filter(pair -> kind(pair.getFirst()).equals(kind(pair.getLast()))).collect(Collectors.toSet());
    }

    private static int[] figures(List<Word> words) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).is(Kind.FIGURE)).toArray();
    }

    private static IntStream figures(List<Word> words, String key) {
        return IntStream.range(0, words.size()).filter(i -> words.get(i).is(Kind.FIGURE) && words.get(i).key().equals(key));
    }

    private static boolean same(List<Word> sentence, int here, List<Word> source, int there) {
        String unit = unit(sentence, here);
        boolean counted = unit.isEmpty() || Fronted.opens(sentence, here + 1, source)
                || source.stream().skip(there + 1L).limit(UNIT_WITHIN).takeWhile(word -> !word.is(Kind.FIGURE))
                        .anyMatch(word -> word.key().equals(unit));
        String changed = changed(sentence, here);
        String before = changed(source, there);
        return counted && (changed.isEmpty() || before.isEmpty() || changed.equals(before));
    }

    /// What a figure counts: the word of matter that follows it at once.
    private static String unit(List<Word> words, int figure) {
        if (figure + 1 >= words.size()) {
            return "";
        }
        Word next = words.get(figure + 1);
        return next.is(Kind.CONTENT) && next.follows() != Gap.BREAK ? next.key() : "";
    }

    /// "by" or "to", if one of them stands before a figure.
    private static String changed(List<Word> words, int figure) {
        for (int i = figure - 1; i >= 0 && !words.get(i).heavy(); i--) {
            if (CHANGED.contains(words.get(i).key())) {
                return words.get(i).key();
            }
            if (!words.get(i).is(Kind.GUARD) && !WordReader.ARTICLES.contains(words.get(i).key())) {
                return "";
            }
        }
        return "";
    }

    /// Whether two figures could be taken for each other: two shares, two sums, two years, two counts of the same.
    private static boolean comparable(List<Word> words, int one, int other) {
        String kind = kind(words.get(one).key());
        if (!kind.equals(kind(words.get(other).key()))) {
            return false;
        }
        String unit = unit(words, one);
        String second = unit(words, other);
        return !kind.equals("count") || unit.isEmpty() || second.isEmpty() || unit.equals(second);
    }

    private static String kind(String figure) {
        return figure.endsWith("%") ? "share" : "£$€".indexOf(figure.charAt(0)) >= 0 ? "sum"
                : figure.matches("(?:19|20)\\d\\d") ? "year" : "count";
    }

    /// Whether the source has two figures only the other way round.
    private static boolean swapped(List<Word> sentence, int one, int other, List<Word> source) {
        int[] first = figures(source, sentence.get(one).key()).toArray();
        int[] second = figures(source, sentence.get(other).key()).toArray();
        return first.length > 0 && second.length > 0 && first[0] > second[second.length - 1];
    }

    /// Whether "three of ten" has become "of ten, three".
    private static boolean share(List<Word> sentence, int whole, int part, List<Word> source) {
        boolean of = whole > 0 && sentence.get(whole - 1).key().equals(OF);
        return of && IntStream.range(2, source.size()).anyMatch(i -> source.get(i).key().equals(sentence.get(whole).key())
                && source.subList(Math.max(0, i - 3), i).stream().map(Word::key).toList()
                        .containsAll(List.of(OF, sentence.get(part).key())));
    }

    /// Whether a figure stands beside a word that in the source is nearer to it than to another figure.
    private static boolean atHome(List<Word> sentence, int figure, int other, List<Word> source) {
        return IntStream.of(beside(sentence, figure, -1), beside(sentence, figure, 1)).filter(i -> i >= 0).anyMatch(i ->
                distance(source, sentence.get(i).key(), sentence.get(figure).key())
                        < distance(source, sentence.get(i).key(), sentence.get(other).key()));
    }

    private static int beside(List<Word> words, int figure, int step) {
        for (int i = figure + step; i >= 0 && i < words.size(); i += step) {
            if (words.get(i).heavy()) {
                return i;
            }
        }
        return -1;
    }

    private static int distance(List<Word> words, String one, String other) {
        List<String> keys = Word.matter(words);
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < keys.size(); i++) {
            for (int j = 0; keys.get(i).equals(one) && j < keys.size(); j++) {
                nearest = keys.get(j).equals(other) ? Math.min(nearest, Math.abs(i - j)) : nearest;
            }
        }
        return nearest;
    }
}
