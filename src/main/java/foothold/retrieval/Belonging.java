package foothold.retrieval;

import foothold.learning.KernelClassifier;
import foothold.learning.LearntFile;
import foothold.learning.TextKernel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How much a question is one that pages answer, and not one that none does: learnt from what pages say they answer against the
/// examples outside.
///
/// With it, at 5 % of the questions outside answered, 95 % of those that pages answer were (report halves), 89 % by the nearest
/// texts alone.
final class Belonging {

    private static final String NAME = "belonging";
    /// So many of each side are learnt from, evenly chosen: half of the pages' texts taught as much as all of them, and the cost
    /// grows with the square.
    private static final int MOST = 6_000;
    private static final int OURS = 0;
    private static final int OUTSIDE = 1;

    private final ToDoubleFunction<float[]> score;

    private Belonging(ToDoubleFunction<float[]> score) {
        this.score = score;
    }

    /// What the texts teach, now or at a former start.
    ///
    /// @param kernel of what pages say they answer, then the examples outside
    /// @param texts  the kernel's
    /// @param ours   how many of them are pages'
    /// @param model  the sentence model's name
    /// @param folder where what is learnt may be kept
    static Belonging learn(TextKernel kernel, List<String> texts, int ours, String model, Path folder) {
        if (ours == 0 || ours == texts.size()) {
            return new Belonging(_ -> 0);
        }
        int[] places = IntStream.concat(evenly(0, ours), evenly(ours, texts.size())).toArray();
        int[] labels = Arrays.stream(places).map(place -> place < ours ? OURS : OUTSIDE).toArray();
        // How many are chosen decides what is learnt, too.
        var file = new LearntFile(folder, NAME, Stream.concat(Stream.of(model, ours + " " + MOST), texts.stream()));
        KernelClassifier classifier = KernelClassifier.taught(kernel, new KernelClassifier.Examples(places, labels), 2, file);
        return new Belonging(alike -> classifier.scores(alike)[OURS]);
    }

    private static IntStream evenly(int from, int to) {
        int every = Math.ceilDiv(to - from, MOST);
        return IntStream.range(from, to).filter(place -> (place - from) % every == 0);
    }

    /// About 1 for a question that is surely ours, -1 for one that surely is not; 0 when there is nothing to tell it from.
    ///
    /// @param alike how alike the question is to each of the kernel's texts
    double of(float[] alike) {
        return score.applyAsDouble(alike);
    }
}
