package foothold.retrieval;

import java.nio.file.Path;
import java.util.List;

/// Learns from the vectors of its own examples, away from the threads that answer.
public interface VectorLearner {

    /// Texts to learn from.
    List<String> texts();

    /// Learns. Called once, on the thread that makes vectors.
    ///
    /// @param vectors  of [#texts()], in their order
    /// @param embedder made them, and makes those of the texts to be judged; search uses it too, so that a text that both
    ///                 ask for is embedded once
    /// @param folder   where what was learnt may be kept for the next start
    void learn(List<float[]> vectors, Embedder embedder, Path folder);

    /// Hears what the pages answer. Called once, after [#learn], when their vectors are made.
    ///
    /// @param questions the vectors of all questions that pages say they answer
    void knowAnswered(List<float[]> questions);
}
