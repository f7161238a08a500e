package foothold.learning;

import foothold.learning.TermWeights.Terms;
import java.util.Arrays;
import java.util.List;

/// How much of its words a text shares with each of many, from 0 to 1: found by looking, for each term, at the texts that have it.
final class SharedTerms {

    private final TermWeights weights;
    private final List<Terms> texts;
    /// Of each term the texts that have it, ascending, and what it weighs in them.
    private final Terms[] holders;

    SharedTerms(List<String> texts) {
        weights = new TermWeights(texts);
        this.texts = texts.stream().map(weights::of).toList();
        holders = turned(this.texts, weights.size());
    }

    /// The terms of each text as the texts of each term.
    private static Terms[] turned(List<Terms> texts, int terms) {
        int[] sizes = new int[terms];
        texts.forEach(text -> Arrays.stream(text.numbers()).forEach(term -> sizes[term]++));
        Terms[] holders = Arrays.stream(sizes).mapToObj(size -> new Terms(new int[size], new float[size])).toArray(Terms[]::new);
        int[] filled = new int[terms];
        for (int text = 0; text < texts.size(); text++) {
            Terms own = texts.get(text);
            for (int at = 0; at < own.numbers().length; at++) {
                int term = own.numbers()[at];
                holders[term].numbers()[filled[term]] = text;
                holders[term].weights()[filled[term]++] = own.weights()[at];
            }
        }
        return holders;
    }

    /// What a text, of the many or not, shares with each of them.
    float[] with(String text) {
        return shared(weights.of(text), texts.size());
    }

    /// What one of the texts shares with each up to itself.
    float[] withAllUpTo(int text) {
        return shared(texts.get(text), text + 1);
    }

    private float[] shared(Terms terms, int upTo) {
        float[] shared = new float[upTo];
        for (int at = 0; at < terms.numbers().length; at++) {
            Terms holding = holders[terms.numbers()[at]];
            for (int i = 0; i < holding.numbers().length && holding.numbers()[i] < upTo; i++) {
                shared[holding.numbers()[i]] += terms.weights()[at] * holding.weights()[i];
            }
        }
        return shared;
    }

    /// What two of the texts share.
    float between(int one, int other) {
        Terms left = texts.get(one);
        Terms right = texts.get(other);
        float shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.numbers().length && j < right.numbers().length) {
            int order = Integer.compare(left.numbers()[i], right.numbers()[j]);
            if (order == 0) {
                shared += left.weights()[i] * right.weights()[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
