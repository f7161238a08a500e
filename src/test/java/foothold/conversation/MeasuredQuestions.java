package foothold.conversation;

import foothold.retrieval.GoldenQuestion;
import foothold.testing.Shipped;
import java.util.List;
import java.util.stream.IntStream;

/// The questions that speed is measured with: all that pages answer, golden and fresh, long and short.
public final class MeasuredQuestions {

    /// Other questions, asked first so that the compiler's warm-up is not measured.
    public static final List<String> WARM_UP = GoldenQuestion.lines("/golden/not-covered.tsv").stream()
            .map(line -> line.substring(line.lastIndexOf('\t') + 1)).toList();

    private static final List<String> ALL = Labelled.inScope(Shipped.KNOWLEDGE).stream().map(Labelled::text).distinct().toList();

    private MeasuredQuestions() {
    }

    /// Every so-many-th question, so that each part is of the same mixture and no question is in two.
    ///
    /// @param part from 0
    public static List<String> part(int part, int parts) {
        return IntStream.range(0, ALL.size()).filter(i -> i % parts == part).mapToObj(ALL::get).toList();
    }
}
