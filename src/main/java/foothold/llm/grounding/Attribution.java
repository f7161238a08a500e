package foothold.llm.grounding;

import foothold.llm.grounding.Word.Gap;
import foothold.llm.grounding.Word.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// "The MHRA's 2021 guidance says that ..." for "..., says 2021 guidance from the MHRA": who says it may be named in any order,
/// by words that name them in the source.
final class Attribution {

    private static final String ACCORDING = "according";

    private Attribution() {
    }

    /// A sentence without who says it at its front, when they are named by words of who says it at the end of the source;
    /// else the sentence itself.
    static List<Word> without(List<Word> sentence, List<Word> source) {
        int behind = behind(source);
        int verb = IntStream.range(0, sentence.size()).filter(i -> sentence.get(i).is(Kind.SAY)).findFirst().orElse(-1);
        if (behind < 0 || verb < 1 || sentence.subList(1, verb + 1).stream().anyMatch(word -> word.follows() == Gap.BREAK)) {
            return sentence;
        }
        Set<String> here = keys(sentence.subList(0, verb));
        boolean same = !here.isEmpty() && keys(source.subList(behind, source.size())).containsAll(here);
        // What is said has to be made of what was said: nobody who says it may stand in it.
        boolean apart = keys(source.subList(0, behind)).containsAll(keys(sentence.subList(verb + 1, sentence.size())));
        return same && apart ? sentence.subList(verb + 1, sentence.size()) : sentence;
    }

    /// Whether something of who says it at the end of the source, such as when, is said first of what they say: "In 2022,
    /// doctors lose hours" for "doctors lose hours, the association estimated in 2022".
    static boolean torn(List<Word> sentence, List<Word> source) {
        int part = IntStream.range(1, source.size()).filter(i -> source.get(i).follows() == Gap.BREAK && !source.get(i).aside())
                .reduce((_, last) -> last).orElse(source.size());
        boolean says = source.subList(part, source.size()).stream().anyMatch(Attribution::says);
        Set<String> saying = keys(source.subList(part, source.size()));
        Set<String> said = keys(source.subList(0, part));
        int rest = IntStream.range(0, sentence.size())
                .filter(i -> sentence.get(i).heavy() && !saying.contains(sentence.get(i).key())).findFirst().orElse(0);
        List<Word> front = sentence.subList(0, rest);
        return says && !said.containsAll(keys(front)) && front.stream().noneMatch(word -> says(word) || word.key().equals(ACCORDING));
    }

    private static boolean says(Word word) {
        return word.is(Kind.SAY) || WordOrder.HOLDS.contains(word.key());
    }

    /// A source without who says it at its end.
    static List<Word> withoutBehind(List<Word> source) {
        return source.subList(0, behind(source));
    }

    /// Where ", says somebody" begins, which goes to the end of the source; -1 without one.
    private static int behind(List<Word> source) {
        for (int i = 1; i < source.size(); i++) {
            boolean that = i + 1 < source.size() && source.get(i + 1).key().equals("that");
            if (source.get(i).is(Kind.SAY) && source.get(i).follows() == Gap.BREAK && !that
                    && source.subList(i + 1, source.size()).stream().allMatch(word -> word.follows() != Gap.BREAK || word.aside())) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> keys(List<Word> words) {
        return Set.copyOf(Word.matter(words));
    }
}
