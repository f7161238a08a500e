package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether the turning words of a sentence ("not", "after", "than") turn the same words as in its sources.
final class TurningWords {

    private static final int WINDOW = 1;
    /// Guards that say nothing without what follows them.
    private static final Set<String> INCOMPLETE = Set.of("than", "without", "because", "if", "except", "against", "until");
    private static final String MANNER = "ly";

    private final Lexicon lexicon;

    TurningWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether every turning word of a sentence turns what the same word turns in one of its sources.
    boolean same(List<Word> sentence, List<List<Word>> sources) {
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.get(i);
            if (turns(word) || word.is(Kind.JOIN) && lexicon.kept(word.key())) {
                List<String> turned = after(sentence, i);
                boolean joins = joins(sentence, i);
                if (turned.isEmpty() && INCOMPLETE.contains(word.key())
                        && sources.stream().noneMatch(source -> endsSomewhere(source, word.key()))) {
                    return false;
                }
                if (!turned.isEmpty() && sources.stream().noneMatch(source -> turnsOneOf(source, word.key(), turned)
                        || joins && ends(source, word.key()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean turns(Word word) {
        return word.is(Kind.GUARD) && lexicon.turns(word.key());
    }

    private boolean turnsOneOf(List<Word> source, String guard, List<String> turned) {
        for (int i = 0; i < source.size(); i++) {
            if (!source.get(i).heavy() && source.get(i).key().equals(guard)) {
                if (after(source, i).contains(turned.getFirst())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a guard ends a part of the source anywhere.
    private boolean endsSomewhere(List<Word> source, String guard) {
        return IntStream.range(0, source.size()).anyMatch(i -> !source.get(i).heavy() && source.get(i).key().equals(guard)
                && after(source, i).isEmpty());
    }

    /// Whether a guard ends a part of the source wherever it stands there, so that it turns nothing that follows.
    private boolean ends(List<Word> source, String guard) {
        List<Integer> places = IntStream.range(0, source.size())
                .filter(i -> !source.get(i).heavy() && source.get(i).key().equals(guard)).boxed().toList();
        return !places.isEmpty() && places.stream().allMatch(i -> after(source, i).isEmpty());
    }

    /// Whether a part that was moved behind a guard joins on to it: "as soon as possible in Wales".
    private static boolean joins(List<Word> sentence, int guard) {
        return guard + 1 < sentence.size() && sentence.get(guard + 1).is(Kind.JOIN);
    }

    /// The next words of weight after a turning word, up to a break in the sentence.
    private List<String> after(List<Word> words, int turning) {
        var after = new ArrayList<String>();
        for (int i = turning + 1; i < words.size() && after.size() < WINDOW; i++) {
            Word word = words.get(i);
            // "However, it works" goes on behind its comma; ", although true saturation was 92% or less, ..." does not.
            boolean opens = i == turning + 1 && (words.get(turning).follows() == Gap.BREAK || words.get(turning).follows() == Gap.START);
            if (word.follows() == Gap.BREAK && !opens) {
                break;
            }
            // "Can quietly worsen" is "can worsen quietly"; "not widely used" is not "widely not used".
            boolean how = Guards.MODALS.contains(words.get(turning).key()) && word.text().endsWith(MANNER)
                    && i + 1 < words.size() && words.get(i + 1).heavy();
            if (!how && (word.heavy() || turns(word))) {
                after.add(word.key());
            }
            if (turns(word)) {
                break;
            }
        }
        return after;
    }
}
