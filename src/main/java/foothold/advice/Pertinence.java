package foothold.advice;

import foothold.retrieval.WordOverlap;
import java.util.Comparator;
import java.util.List;

/// Chooses the sentences of a page that answer a question: the first, which states the finding, and the one among the others
/// that shares most with the question.
final class Pertinence {

    private Pertinence() {
    }

    /// One or two verbatim parts of a text: two sentences that follow each other are one part. When no other sentence shares
    /// anything with the question, the second one is read on to.
    static List<String> choose(String question, String text, List<String> sentences) {
        if (sentences.size() <= 1) {
            return sentences;
        }
        var overlap = new WordOverlap(question);
        String first = sentences.getFirst();
        // max keeps the first of equals: with nothing shared, the sentence that follows the finding.
        String other = sentences.subList(1, sentences.size()).stream()
                .max(Comparator.comparingDouble(overlap::share)).orElseThrow();
        String both = first + " " + other;
        return text.contains(both) ? List.of(both) : List.of(first, other);
    }
}
