package foothold.retrieval;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Which of the examples nearest to a question account for it: kernel ridge regression with a Gaussian kernel over those
/// alone, solved anew for each question (local learning, Bottou and Vapnik 1992). There is nothing to train, so a changed page
/// counts at once.
///
/// The single nearest example is a poor guide, for it may share only a word; here examples that say the same share their
/// weight, and a page with several of them gains over one with a lone look-alike. On the tuning halves of the labelled
/// questions the best page was right 4 to 5 in 100 times more often than by the nearest example.
final class LocalRidge {

    /// More made little difference, and the cost grows with the square.
    private static final int NEIGHBOURS = 64;
    private static final double RIDGE = 0.3;

    private LocalRidge() {
    }

    /// What each example counts for a question: the sum over a class's examples is about 1 when the question is surely of that
    /// class, and about 0 when not. 0 for all but the nearest examples.
    ///
    /// @param cosines of each example of the table with the question
    static double[] weights(VectorTable examples, float[] cosines) {
        int[] nearest = nearest(cosines);
        var kernels = new float[nearest.length][nearest.length];
        var asked = new double[nearest.length];
        for (int i = 0; i < nearest.length; i++) {
            asked[i] = kernel(cosines[nearest[i]]);
            for (int j = 0; j <= i; j++) {
                kernels[i][j] = (float) kernel(examples.cosine(nearest[i], nearest[j]));
                kernels[j][i] = kernels[i][j];
            }
        }
        double[] solution = new RidgeEquations(kernels, RIDGE).solve(asked);
        var weights = new double[cosines.length];
        for (int i = 0; i < nearest.length; i++) {
            weights[nearest[i]] = solution[i];
        }
        return weights;
    }

    private static int[] nearest(float[] cosines) {
        float[] sorted = cosines.clone();
        Arrays.sort(sorted);
        float least = sorted.length == 0 ? 0 : sorted[Math.max(0, sorted.length - NEIGHBOURS)];
        return IntStream.range(0, cosines.length).filter(example -> cosines[example] >= least).limit(NEIGHBOURS).toArray();
    }

    /// `exp(-d²)`, where `d` is the distance of two vectors of length 1.
    private static double kernel(double cosine) {
        return Math.exp(-2 * (1 - cosine));
    }
}
