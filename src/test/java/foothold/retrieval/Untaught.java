package foothold.retrieval;

import java.nio.file.Path;
import java.util.List;

/// A learner that has nothing to learn, for tests of search alone.
final class Untaught implements VectorLearner {

    static final VectorLearner NOTHING = new Untaught();

    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public void learn(List<float[]> vectors, Embedder embedder, Path folder) {
        // Nothing was given to learn from.
    }

    @Override
    public void knowAnswered(List<float[]> questions) {
        // There is nothing to tell them from.
    }
}
