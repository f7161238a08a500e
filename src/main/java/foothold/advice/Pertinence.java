package foothold.advice;

import foothold.retrieval.WordOverlap;
import java.util.ArrayList;
import java.util.List;

/// Chooses the sentences of a page that answer a question: the first, which states the finding, and the one among the others
/// that shares most with the question.
final class Pertinence {

    private Pertinence() {
    }

    /// One or two sentences in the order they stand in; when the best other one follows the first directly or the page is
    /// short, reading on is natural.
    static List<String> choose(String question, List<String> sentences) {
        if (sentences.size() <= 1) {
            return sentences;
        }
        var overlap = new WordOverlap(question);
        String best = sentences.get(1);
        double bestShare = 0;
        for (String sentence : sentences.subList(1, sentences.size())) {
            double share = overlap.share(sentence);
            if (share > bestShare) {
                best = sentence;
                bestShare = share;
            }
        }
        var chosen = new ArrayList<String>();
        chosen.add(sentences.getFirst());
        chosen.add(best);
        return chosen;
    }
}
