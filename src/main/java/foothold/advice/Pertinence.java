package foothold.advice;

import foothold.knowledge.Sentences;
import foothold.retrieval.WordOverlap;
import java.util.Comparator;
import java.util.List;

/// Chooses the sentences of a page that answer a question: the first, which states the finding, and the one among the others
/// that shares most with the question.
final class Pertinence {

    /// A further sentence of a page that is not the best one must share at least this much with the question.
    private static final double WORTH_MORE = 0.34;

    private Pertinence() {
    }

    /// One or two verbatim parts of a text: two sentences that follow each other are one part.
    ///
    /// @param best whether this is the page that answers best; of it, the sentence after the finding is read on to when no
    ///             other shares anything with the question
    static List<String> choose(String question, String text, boolean best) {
        List<String> sentences = Sentences.of(text);
        if (sentences.size() <= 1) {
            return sentences;
        }
        var overlap = new WordOverlap(question);
        String first = sentences.getFirst();
        // max keeps the first of equals: with nothing shared, the sentence that follows the finding.
        String other = sentences.subList(1, sentences.size()).stream()
                .max(Comparator.comparingDouble(overlap::share)).orElseThrow();
        if (!best && overlap.share(other) < WORTH_MORE) {
            return List.of(first);
        }
        String both = first + " " + other;
        return text.contains(both) ? List.of(both) : List.of(first, other);
    }
}
