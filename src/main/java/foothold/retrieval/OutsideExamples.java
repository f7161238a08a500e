package foothold.retrieval;

import foothold.knowledge.OutsideKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The examples of questions that the knowledge does not answer, ready to be compared with.
final class OutsideExamples {

    private record Example(OutsideKind kind, Set<String> stems) {
    }

    private final List<Example> examples = new ArrayList<>();

    OutsideExamples(List<OutsideKind> kinds) {
        for (OutsideKind kind : kinds) {
            kind.examples().forEach(text -> examples.add(new Example(kind, Set.copyOf(EnglishText.stems(text)))));
        }
    }

    /// The texts to embed, in the order that [#nearest] by vectors expects.
    static List<String> texts(List<OutsideKind> kinds) {
        return kinds.stream().flatMap(kind -> kind.examples().stream()).toList();
    }

    /// The nearest example by words: common stems over all stems of both. None when no word is common.
    Optional<Outside> nearest(String question) {
        Set<String> asked = new HashSet<>(EnglishText.stems(question));
        Outside best = null;
        for (Example example : examples) {
            long common = example.stems().stream().filter(asked::contains).count();
            double share = common / (double) Math.max(1, asked.size() + example.stems().size() - common);
            if (common > 0 && (best == null || share > best.nearness())) {
                best = new Outside(example.kind(), share, 0);
            }
        }
        return Optional.ofNullable(best);
    }

    /// The nearest example by meaning.
    Optional<Outside> nearest(float[] question, List<float[]> vectors, ScopeModel model) {
        Outside best = null;
        for (int i = 0; i < vectors.size(); i++) {
            double cosine = PageVectors.dot(vectors.get(i), question);
            if (best == null || cosine > best.nearness()) {
                best = new Outside(examples.get(i).kind(), cosine, model.logOdds(question));
            }
        }
        return Optional.ofNullable(best);
    }
}
