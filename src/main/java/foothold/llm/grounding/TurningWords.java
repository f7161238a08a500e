package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.ArrayList;
import java.util.List;

/// Whether the turning words of a sentence ("not", "after", "than") turn the same words as in its sources.
final class TurningWords {

    private static final int WINDOW = 1;

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
                if (!turned.isEmpty() && sources.stream().noneMatch(source -> turnsOneOf(source, word.key(), turned))) {
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
                List<String> there = after(source, i);
                if (there.contains(turned.getFirst())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The next words of weight after a turning word, up to a break in the sentence.
    private List<String> after(List<Word> words, int turning) {
        var after = new ArrayList<String>();
        for (int i = turning + 1; i < words.size() && after.size() < WINDOW; i++) {
            Word word = words.get(i);
            if (word.follows() == Gap.BREAK && i > turning + 1) {
                break;
            }
            if (word.heavy() || turns(word)) {
                after.add(word.key());
            }
            if (turns(word)) {
                break;
            }
        }
        return after;
    }
}
