package foothold.advice;

import foothold.knowledge.Sentences;
import foothold.retrieval.WordOverlap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Chooses the sentences of a page that answer a question: the first, which states the finding, and the one among the others
/// that states the figure that is asked for, or else shares most with the question.
final class Pertinence {

    /// A further sentence of a page that is not the best one must share at least this much with the question.
    private static final double WORTH_MORE = 0.34;

    /// How a sentence begins that leans on those before it.
    private static final Pattern LEANS = Pattern.compile("^(?:It|Its|He|She|They|Their|These|Those|That|This|Such|Some|Others?|Another|Both|Of |"
            + "The (?:other|rest|same|latter|first|second)|However|But|And|So|Three months later|For comparison)\\b");

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
        String first = sentences.getFirst();
        Optional<String> figure = figure(question, sentences);
        if (figure.isPresent() && !figure.get().equals(first)) {
            return figure(text, first, figure.get());
        }
        var overlap = new WordOverlap(question);
        // max keeps the first of equals: with nothing shared, the sentence that follows the finding.
        String other = sentences.subList(1, sentences.size()).stream()
                .max(Comparator.comparingDouble(overlap::share)).orElseThrow();
        if (!best && overlap.share(other) < WORTH_MORE) {
            return List.of(first);
        }
        return inOrder(text, first, other);
    }

    /// The sentence that states what a question asks for by figure: the first of those that name most of what it names.
    private static Optional<String> figure(String question, List<String> sentences) {
        return Quantity.askedIn(question).flatMap(asked -> sentences.stream().filter(asked::answeredBy)
                .reduce((one, next) -> asked.shared(next) > asked.shared(one) ? next : one));
    }

    /// The figure comes first, but for a sentence that cannot be understood without the one before.
    private static List<String> figure(String text, String first, String figure) {
        return LEANS.matcher(figure).find() ? inOrder(text, first, figure) : List.of(figure, first);
    }

    private static List<String> inOrder(String text, String first, String other) {
        String both = first + " " + other;
        return text.contains(both) ? List.of(both) : List.of(first, other);
    }
}
