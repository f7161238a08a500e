package foothold.retrieval;

/// When the nearest page is near enough to answer from. The thresholds are measured on labelled questions inside and outside
/// our subject (see the evaluation harness).
public final class Relevance {

    private static final double SIMILARITY_WEIGHT = 0.65;
    private static final double COVERAGE_WEIGHT = 0.35;
    private static final double ANSWERABLE = 0.50;
    private static final double NEAR = 0.30;
    /// On words alone there is less to go on, so more of the question must stand on the page.
    private static final double ANSWERABLE_BY_WORDS = 0.60;
    private static final double NEAR_BY_WORDS = 0.25;

    private Relevance() {
    }

    /// How sure we are that a hit is about the question, roughly 0 to 1.
    public static double confidence(Hit hit) {
        return hit.similarity().isPresent()
                ? SIMILARITY_WEIGHT * hit.similarity().getAsDouble() + COVERAGE_WEIGHT * hit.coverage()
                : hit.coverage();
    }

    /// Whether a hit is near enough to answer from.
    public static boolean answers(Hit hit) {
        return confidence(hit) >= (hit.similarity().isPresent() ? ANSWERABLE : ANSWERABLE_BY_WORDS);
    }

    /// Whether a hit is at least about the same kind of thing.
    public static boolean near(Hit hit) {
        return confidence(hit) >= (hit.similarity().isPresent() ? NEAR : NEAR_BY_WORDS);
    }
}
