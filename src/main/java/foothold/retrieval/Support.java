package foothold.retrieval;

import foothold.knowledge.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Pages that bear each other out: an action is likelier to be meant when what it rests on was found as well, and the other
/// way round.
final class Support {

    /// What the best of the pages that bear a page out counts beside its own score; chosen on the tuning halves of the golden
    /// and the fresh questions.
    private static final double WEIGHT = 0.2;

    /// For each page, the numbers of those that it rests on or that rest on it.
    private final List<List<Integer>> linked;

    Support(List<Page> pages) {
        Map<String, Integer> numbers = new HashMap<>();
        pages.forEach(page -> numbers.put(page.id(), numbers.size()));
        linked = pages.stream().map(_ -> (List<Integer>) new ArrayList<Integer>()).toList();
        for (Page page : pages) {
            if (page instanceof Page.Action action) {
                int number = numbers.get(action.id());
                Stream.concat(action.evidence().stream(), action.duties().stream()).filter(numbers::containsKey).map(numbers::get)
                        .forEach(ground -> {
                            linked.get(number).add(ground);
                            linked.get(ground).add(number);
                        });
            }
        }
    }

    /// What a page's score gains.
    ///
    /// @param scores of the pages that were found, by number
    double of(int page, Map<Integer, Double> scores) {
        return WEIGHT * linked.get(page).stream().mapToDouble(other -> scores.getOrDefault(other, 0.0)).max().orElse(0);
    }
}
