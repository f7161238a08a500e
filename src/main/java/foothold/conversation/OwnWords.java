package foothold.conversation;

import foothold.knowledge.Glossary;
import foothold.knowledge.Sentences;
import foothold.retrieval.EnglishText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a rephrased follow-up is made of the person's own words, so that nothing invented or injected is searched for.
///
/// It may hold words of the two questions, other words that the glossary has for something that they name, and the small
/// words of asking; it must hold something of both questions; and it is one short line without a sign that an address needs.
final class OwnWords {

    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 25;
    private static final Pattern LINE = Pattern.compile("[\\p{L}\\p{N} ,?'\u2019-]+");
    private static final Set<String> ASKING = Set.copyOf(EnglishText.stems("what which who whom whose when where why how about do does"
            + " did can could should would may might will we our us you your i my me he she his her its from have has had any some"
            + " also so more than when there here them else other too"));

    private final List<List<Set<String>>> glossary;

    OwnWords(Glossary glossary) {
        this.glossary = glossary.entries().stream().map(entry -> entry.words().stream().map(OwnWords::stems).toList()).toList();
    }

    /// Whether a rephrasing holds the words of both questions and no others.
    boolean hold(String before, String question, String rephrased) {
        Set<String> said = stems(rephrased);
        Set<String> known = new HashSet<>(stems(before));
        known.addAll(stems(question));
        known.addAll(otherWords(known));
        known.addAll(ASKING);
        return rephrased.length() <= LONGEST && LINE.matcher(rephrased).matches()
                && Sentences.countWords(rephrased) <= MOST_WORDS
                && known.containsAll(said) && shares(said, before) && shares(said, question);
    }

    /// The stems of all words for what the questions name.
    private Set<String> otherWords(Set<String> known) {
        var others = new HashSet<String>();
        for (List<Set<String>> entry : glossary) {
            if (entry.stream().anyMatch(name -> !name.isEmpty() && known.containsAll(name))) {
                entry.forEach(others::addAll);
            }
        }
        return others;
    }

    /// Whether a text says something of a question; one that is nothing but small words asks for nothing to be said.
    private static boolean shares(Set<String> said, String question) {
        Set<String> matter = new HashSet<>(stems(question));
        matter.removeAll(ASKING);
        return matter.isEmpty() || matter.stream().anyMatch(said::contains);
    }

    private static Set<String> stems(String text) {
        return Set.copyOf(EnglishText.stems(text));
    }
}
