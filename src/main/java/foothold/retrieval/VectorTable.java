package foothold.retrieval;

import java.util.List;
import org.apache.lucene.util.VectorUtil;

/// Vectors of length 1 that are all compared with another: going through thousands of them is, after the sentence model, most of
/// what an answer costs.
public final class VectorTable {

    private final float[][] vectors;

    /// A table of these vectors, in their order.
    public VectorTable(List<float[]> vectors) {
        this.vectors = vectors.toArray(float[][]::new);
    }

    /// The cosine of each vector with this one, in their order.
    ///
    /// @param vector of length 1
    public float[] cosines(float[] vector) {
        float[] cosines = new float[vectors.length];
        for (int i = 0; i < cosines.length; i++) {
            cosines[i] = cosine(vectors[i], vector);
        }
        return cosines;
    }

    /// The cosine of two vectors of the table.
    float cosine(int one, int other) {
        return cosine(vectors[one], vectors[other]);
    }

    /// The cosine of two vectors of length 1: Lucene keeps several sums, so that the processor need not wait for the last.
    static float cosine(float[] one, float[] other) {
        return VectorUtil.dotProduct(one, other);
    }
}
