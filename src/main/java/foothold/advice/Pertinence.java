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
    /// How a sentence begins that cannot be understood without the one before.
    private static final Pattern LEANS = Pattern.compile("^(?:It|Its|He|She|They|Their|These|Those|That|This|Such|Some|Others?|Another|Both|Of"
            + "|There|Then|So|But|And|However|The (?:other|others|rest|same|latter|last|first|second|next|two|three)|Three months later)\\b");
    /// How far back a sentence may lean; further back it is said without what it leans on.
    private static final int FURTHEST_BACK = 2;

    private Pertinence() {
    }

    /// One or two verbatim parts of a text: sentences that follow each other are one part, and a sentence that leans on those
    /// before it brings them.
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
            return leans(figure.get()) ? parts(text, sentences, figure.get()) : List.of(figure.get(), first);
        }
        var overlap = new WordOverlap(question);
        // max keeps the first of equals: with nothing shared, the sentence that follows the finding.
        String other = sentences.subList(1, sentences.size()).stream()
                .max(Comparator.comparingDouble(overlap::share)).orElseThrow();
        return !best && overlap.share(other) < WORTH_MORE ? List.of(first) : parts(text, sentences, other);
    }

    /// The sentence that states what a question asks for by figure: the first of those that name most of what it names.
    private static Optional<String> figure(String question, List<String> sentences) {
        return Quantity.askedIn(question).flatMap(asked -> sentences.stream().filter(asked::answeredBy)
                .reduce((one, next) -> asked.shared(next) > asked.shared(one) ? next : one));
    }

    /// The finding and another sentence with those that it leans on.
    private static List<String> parts(String text, List<String> sentences, String other) {
        int last = sentences.indexOf(other);
        int from = last;
        while (from > 1 && last - from < FURTHEST_BACK && leans(sentences.get(from))) {
            from--;
        }
        String first = sentences.getFirst();
        String whole = String.join(" ", sentences.subList(0, last + 1));
        String more = String.join(" ", sentences.subList(from, last + 1));
        boolean readsOn = from == 1 && text.contains(whole);
        return readsOn ? List.of(whole) : List.of(first, text.contains(more) ? more : other);
    }

    private static boolean leans(String sentence) {
        return LEANS.matcher(sentence).find();
    }
}
