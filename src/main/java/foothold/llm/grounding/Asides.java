package foothold.llm.grounding;

import foothold.llm.grounding.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Figures in brackets, as in "(risk ratio 0.77, likely range 0.72 to 0.83)": a sentence may leave such a bracket out whole.
final class Asides {

    /// What such a bracket may hold of guards. One with a "not" or an "except" in it is never left out.
    private static final Set<String> BOUNDS = Set.of("over", "under", "about", "against", "likely");

    private Asides() {
    }

    /// A source without the brackets of figures of which a sentence says nothing.
    static List<Word> without(List<Word> source, List<Word> sentence) {
        List<String> said = Word.matter(sentence);
        var left = new ArrayList<Word>();
        var aside = new ArrayList<Word>();
        for (Word word : source) {
            if (word.aside()) {
                aside.add(word);
            } else {
                left.addAll(dropped(aside, said) ? List.of() : aside);
                aside.clear();
                left.add(word);
            }
        }
        left.addAll(dropped(aside, said) ? List.of() : aside);
        return List.copyOf(left);
    }

    private static boolean dropped(List<Word> aside, List<String> said) {
        return aside.stream().anyMatch(word -> word.is(Kind.FIGURE))
                && aside.stream().filter(word -> word.is(Kind.GUARD)).allMatch(word -> BOUNDS.contains(word.key()))
                && aside.stream().filter(word -> word.is(Kind.FIGURE)).noneMatch(word -> said.contains(word.key()));
    }
}
