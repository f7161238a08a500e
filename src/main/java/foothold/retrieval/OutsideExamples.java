package foothold.retrieval;

import foothold.knowledge.OutsideKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The examples of questions that the knowledge does not answer, ready to be compared with.
final class OutsideExamples {

    /// @param stems how many different ones it has
    private record Example(OutsideKind kind, int stems) {
    }

    private final List<Example> examples = new ArrayList<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();

    OutsideExamples(List<OutsideKind> kinds) {
        for (OutsideKind kind : kinds) {
            kind.examples().forEach(text -> add(kind, Set.copyOf(EnglishText.stems(text))));
        }
    }

    private void add(OutsideKind kind, Set<String> stems) {
        stems.forEach(stem -> byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(examples.size()));
        examples.add(new Example(kind, stems.size()));
    }

    /// The texts to embed, in the order in which [#nearest] by meaning numbers them.
    static List<String> texts(List<OutsideKind> kinds) {
        return kinds.stream().flatMap(kind -> kind.examples().stream()).toList();
    }

    /// The nearest example by words: common stems over all stems of both. None when no word is common.
    Optional<Outside> nearest(String question) {
        Set<String> asked = new HashSet<>(EnglishText.stems(question));
        int[] common = new int[examples.size()];
        asked.forEach(stem -> byStem.getOrDefault(stem, List.of()).forEach(example -> common[example]++));
        int best = -1;
        double nearness = 0;
        for (int i = 0; i < common.length; i++) {
            double share = common[i] / (double) Math.max(1, asked.size() + examples.get(i).stems() - common[i]);
            if (share > nearness) {
                best = i;
                nearness = share;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Outside(examples.get(best).kind(), nearness, 0, 0));
    }

    /// The nearest example by meaning.
    Optional<Outside> nearest(MeaningIndex.Nearness nearness) {
        return nearness.example() < 0 ? Optional.empty()
                : Optional.of(new Outside(examples.get(nearness.example()).kind(), nearness.beyond(), nearness.accounted(),
                        nearness.belonging()));
    }
}
