package foothold.advice;

import foothold.knowledge.Page;
import foothold.retrieval.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The best of the pages found for a question, seen together.
final class Ranking {

    /// So many of the best pages are looked at.
    private static final int LOOKED_AT = 12;
    /// What a page's further factors count beside its main one; chosen, as how votes are weighed, on the tuning halves of the
    /// labelled questions.
    private static final double FURTHER_FACTOR = 0.3;
    private static final int FACTORS = 2;

    private final List<Hit> hits;
    private final double best;

    /// @param found the hits of a search, best first, not none
    Ranking(List<Hit> found) {
        hits = found.stream().limit(LOOKED_AT).toList();
        best = found.getFirst().score();
    }

    /// The page that ranks best of all.
    Page best() {
        return hits.getFirst().page();
    }

    /// The hits that score at least this share of the best, best first.
    Stream<Hit> from(double share) {
        return hits.stream().filter(hit -> hit.score() >= share * best);
    }

    /// Of some pages, by their ids, the one that ranks best.
    Optional<Page> best(List<String> ids) {
        return hits.stream().map(Hit::page).filter(page -> ids.contains(page.id())).findFirst();
    }

    /// The factors that a question is about, the likeliest first: the best pages vote, the better the more.
    List<String> factors() {
        Map<String, Double> votes = new HashMap<>();
        for (Hit hit : hits) {
            double worth = Math.pow(hit.score() / best, 2);
            List<String> factors = hit.page().head().factors();
            for (String factor : factors) {
                votes.merge(factor, factor.equals(factors.getFirst()) ? worth : FURTHER_FACTOR * worth, Double::sum);
            }
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(FACTORS).map(Map.Entry::getKey).toList();
    }
}
