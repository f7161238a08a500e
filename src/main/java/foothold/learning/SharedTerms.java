package foothold.learning;

import foothold.learning.TermWeights.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How much of its words a text shares with each of many, from 0 to 1: found by looking, for each term, at the texts that have it.
final class SharedTerms {

    private record Holder(int text, float weight) {
    }

    private final TermWeights weights;
    private final List<Terms> texts;
    private final List<List<Holder>> holders;

    SharedTerms(List<String> texts) {
        weights = new TermWeights(texts);
        this.texts = texts.stream().map(weights::of).toList();
        holders = Stream.<List<Holder>>generate(ArrayList::new).limit(weights.size()).toList();
        for (int text = 0; text < this.texts.size(); text++) {
            Terms terms = this.texts.get(text);
            for (int at = 0; at < terms.numbers().length; at++) {
                holders.get(terms.numbers()[at]).add(new Holder(text, terms.weights()[at]));
            }
        }
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
            for (Holder holder : holders.get(terms.numbers()[at])) {
                if (holder.text() >= upTo) {
                    break;
                }
                shared[holder.text()] += terms.weights()[at] * holder.weight();
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
