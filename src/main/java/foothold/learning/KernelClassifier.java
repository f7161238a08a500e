package foothold.learning;

import java.util.Arrays;

/// Tells texts of several classes apart by how alike they are to labelled ones: kernel ridge regression on 1 for its class and -1
/// for the others, each class weighing the same.
///
/// Immutable and safe for many threads.
public final class KernelClassifier {

    /// How little a single example may bend the line. At 2 % false alarms a ridge of 0.3 knew 89 % of the crisis texts, ridges from
    /// 0.08 to 0.02 knew 92 %; what belongs to the pages is told alike from 0.065 to 1.
    private static final double RIDGE = 0.065;
    /// Names the way of learning, for what is kept of it.
    static final String WAY = "kernel ridge, " + TextKernel.WAY + ", ridge " + RIDGE;

    /// Labelled texts.
    ///
    /// @param places where they stand among the kernel's texts, ascending
    /// @param labels the class of each, from 0
    public record Examples(int[] places, int[] labels) {
    }

    private final int[] places;
    private final double[][] coefficients;

    private KernelClassifier(int[] places, double[][] coefficients) {
        this.places = places;
        this.coefficients = coefficients;
    }

    /// One that these examples taught, now or at a former start. Learning takes time and memory in proportion to the square of
    /// their number: 12,800 take 45 seconds and 160 MB.
    ///
    /// @param kernel  of texts that the examples are among
    /// @param classes how many there are, each with an example
    /// @param file    keeps what is learnt
    public static KernelClassifier taught(TextKernel kernel, Examples examples, int classes, LearntFile file) {
        double[][] coefficients = file.read(classes, examples.places().length).orElseGet(() -> {
            double[][] learnt = learn(kernel, examples, classes);
            file.write(learnt);
            return learnt;
        });
        return new KernelClassifier(examples.places(), coefficients);
    }

    /// How much each example counts for each class, a row for each class.
    private static double[][] learn(TextKernel kernel, Examples examples, int classes) {
        int[] labels = examples.labels();
        int[] sizes = new int[classes];
        for (int label : labels) {
            sizes[label]++;
        }
        double[] root = new double[labels.length];
        for (int i = 0; i < root.length; i++) {
            root[i] = Math.sqrt(labels.length / (double) (classes * sizes[labels[i]]));
        }
        var equations = new RidgeEquations(kernel.amongMany(examples.places()), root, RIDGE);
        double[][] coefficients = new double[classes][];
        for (int k = 0; k < classes; k++) {
            double[] target = new double[labels.length];
            for (int i = 0; i < target.length; i++) {
                target[i] = root[i] * ((labels[i] == k ? 1 : -1) - mean(classes));
            }
            coefficients[k] = equations.solve(target);
            for (int i = 0; i < target.length; i++) {
                coefficients[k][i] *= root[i];
            }
        }
        return coefficients;
    }

    /// With equal weights each class has one part in `classes` of 1 and the rest of -1.
    private static double mean(int classes) {
        return 2.0 / classes - 1;
    }

    /// The score of each class for a text: about 1 when it is surely of that class, -1 when surely not.
    ///
    /// @param alike how alike it is to each of the kernel's texts
    public double[] scores(float[] alike) {
        double[] scores = new double[coefficients.length];
        Arrays.fill(scores, mean(scores.length));
        for (int i = 0; i < places.length; i++) {
            double value = alike[places[i]];
            for (int k = 0; k < scores.length; k++) {
                scores[k] += value * coefficients[k][i];
            }
        }
        return scores;
    }
}
