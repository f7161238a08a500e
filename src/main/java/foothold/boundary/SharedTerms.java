package foothold.boundary;

import foothold.boundary.TermWeights.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How much of their words each two of many texts share, from 0 to 1: found by looking, for each term, at the texts that have it.
final class SharedTerms {

    private record Holder(int text, float weight) {
    }

    private final List<Terms> texts;
    private final List<List<Holder>> holders;

    SharedTerms(List<String> texts) {
        var weights = new TermWeights(texts);
        this.texts = texts.stream().map(weights::of).toList();
        holders = Stream.<List<Holder>>generate(ArrayList::new).limit(weights.size()).toList();
        for (int text = 0; text < this.texts.size(); text++) {
            Terms terms = this.texts.get(text);
            for (int at = 0; at < terms.numbers().length; at++) {
                holders.get(terms.numbers()[at]).add(new Holder(text, terms.weights()[at]));
            }
        }
    }

    /// What a text shares with each text up to itself.
    float[] withAllUpTo(int text) {
        float[] shared = new float[text + 1];
        Terms terms = texts.get(text);
        for (int at = 0; at < terms.numbers().length; at++) {
            for (Holder holder : holders.get(terms.numbers()[at])) {
                if (holder.text() > text) {
                    break;
                }
                shared[holder.text()] += terms.weights()[at] * holder.weight();
            }
        }
        return shared;
    }
}
