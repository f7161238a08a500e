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
    Optional<Outside> nearest(float[] question, VectorTable vectors, ScopeModel model) {
        float[] cosines = vectors.cosines(question);
        int best = 0;
        for (int i = 1; i < cosines.length; i++) {
            best = cosines[i] > cosines[best] ? i : best;
        }
        return cosines.length == 0 ? Optional.empty()
                : Optional.of(new Outside(examples.get(best).kind(), cosines[best], model.logOdds(question)));
    }
}
