package foothold.learning;

import java.util.List;
import java.util.stream.IntStream;

/// How alike texts are to each of many, as a kernel, a likeness that least squares can be done with: a Gaussian of the distance
/// between the sentence model's vectors, and a part of the words that two texts share.
///
/// The Gaussian was chosen over straight cuts (logistic regression) by measurement: at 2 % false alarms the boundary knew 10 %
/// more of the crisis texts, because no straight cut parts "this rollout is killing us" from what it sounds like. The words tell
/// apart what the model takes for the same: with them as many crises are known for about a third fewer false alarms, and of
/// questions that no page answers fewer are taken for ours.
///
/// Immutable and safe for many threads.
public final class TextKernel {

    /// How fast likeness fades with distance. Five-fold cross-validation over 8,700 examples of the boundary was flat around it
    /// (1.5 to 3), and so was finding pages (1 to 2).
    private static final double FADE = 2;
    /// What the words that two texts share count beside their nearness in meaning: 0.3 and 1 came out alike at the boundary,
    /// and finding pages was best from 0.3 to 0.6.
    private static final float WORDS = 0.3f;
    /// The highest value: of a text with itself.
    static final double MOST = 1 + WORDS;
    /// Names the kernel, for what is kept of what was learnt with it.
    static final String WAY = "fade " + FADE + ", words " + WORDS;

    private final VectorTable vectors;
    private final SharedTerms terms;

    /// @param texts   those that others are compared with
    /// @param vectors theirs, of length 1
    public TextKernel(List<String> texts, List<float[]> vectors) {
        this.vectors = new VectorTable(vectors);
        this.terms = new SharedTerms(texts);
    }

    /// How alike a text is to each of the many, in their order.
    ///
    /// @param cosines of their vectors, -1 to 1
    /// @param values  the kernel's, from 0 to [TextKernel#MOST]
    public record Alike(float[] cosines, float[] values) {
    }

    /// How alike a text is to each.
    ///
    /// @param vector the text's, of length 1
    public Alike with(String text, float[] vector) {
        return with(List.of(text), List.of(vector)).getFirst();
    }

    /// How alike each of several texts is to each of the many; quicker than one after the other.
    ///
    /// @param several their vectors, of length 1, in the texts' order
    public List<Alike> with(List<String> texts, List<float[]> several) {
        List<float[]> cosines = vectors.cosines(several);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Alike(cosines.get(i), values(cosines.get(i), terms.with(texts.get(i))))).toList();
    }

    /// The cosine of a vector with that of each text.
    public float[] cosines(float[] vector) {
        return vectors.cosines(vector);
    }

    /// How alike one of the texts is to each before it and to itself.
    float[] upTo(int place) {
        return values(vectors.cosinesUpTo(place), terms.withAllUpTo(place));
    }

    /// How alike a few of the texts are to each other.
    SymmetricMatrix among(int[] places) {
        float[] cosines = vectors.cosinesAmong(places);
        var among = new SymmetricMatrix(places.length);
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j <= i; j++) {
                among.set(i, j, value(cosines[i * places.length + j], terms.between(places[i], places[j])));
            }
        }
        return among;
    }

    /// How alike many of the texts are to each other, found a row at a time.
    ///
    /// @param places ascending
    SymmetricMatrix amongMany(int[] places) {
        var among = new SymmetricMatrix(places.length);
        for (int i = 0; i < places.length; i++) {
            float[] values = upTo(places[i]);
            for (int j = 0; j <= i; j++) {
                among.set(i, j, values[places[j]]);
            }
        }
        return among;
    }

    private static float[] values(float[] cosines, float[] shared) {
        float[] values = new float[cosines.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(cosines[i], shared[i]);
        }
        return values;
    }

    /// Vectors of length 1 whose cosine is `c` are the root of `2 (1 - c)` apart.
    private static float value(float cosine, float shared) {
        return (float) Math.min(MOST, Math.exp(-2 * FADE * (1 - cosine)) + WORDS * shared);
    }
}
