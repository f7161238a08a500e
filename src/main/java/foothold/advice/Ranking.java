package foothold.advice;

import foothold.knowledge.Page;
import foothold.retrieval.Hit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The pages found for a question, best first once they have borne each other out: an action is likelier to be meant when
/// what it rests on was found as well, and the other way round.
final class Ranking {

    /// What the best of the pages that bear a page out counts beside its own score. This and the figures below were chosen on
    /// the tuning halves of the labelled questions.
    private static final double SUPPORT = 0.2;
    /// So many of the best pages are looked at.
    private static final int LOOKED_AT = 12;
    /// What a page's further factors count beside its main one.
    private static final double FURTHER_FACTOR = 0.3;
    private static final int FACTORS = 2;

    private record Ranked(Page page, Hit hit, double score) {
    }

    private final List<Ranked> ranked;

    /// @param found the hits of a search, not none
    Ranking(List<Hit> found) {
        Map<String, Double> support = support(found);
        ranked = found.stream()
                .map(hit -> new Ranked(hit.page(), hit, hit.score() + SUPPORT * support.getOrDefault(hit.page().id(), 0.0)))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .limit(LOOKED_AT).toList();
    }

    /// For each page, the score of the best page that rests on it or that it rests on.
    private static Map<String, Double> support(List<Hit> found) {
        Map<String, Double> alone = new HashMap<>();
        found.forEach(hit -> alone.put(hit.page().id(), hit.score()));
        Map<String, Double> support = new HashMap<>();
        for (Hit hit : found) {
            if (hit.page() instanceof Page.Action action) {
                Stream.concat(action.evidence().stream(), action.duties().stream()).filter(alone::containsKey).forEach(ground -> {
                    support.merge(ground, hit.score(), Math::max);
                    support.merge(action.id(), alone.get(ground), Math::max);
                });
            }
        }
        return support;
    }

    /// The hits that score at least this share of the best, best first.
    Stream<Hit> from(double share) {
        return ranked.stream().filter(page -> page.score() >= share * ranked.getFirst().score()).map(Ranked::hit);
    }

    /// Of some pages, by their ids, the one that ranks best.
    Optional<Page> best(List<String> ids) {
        return ranked.stream().map(Ranked::page).filter(page -> ids.contains(page.id())).findFirst();
    }

    /// The factors that a question is about, the likeliest first: the best pages vote, the better the more.
    List<String> factors() {
        Map<String, Double> votes = new HashMap<>();
        for (Ranked page : ranked) {
            double share = page.score() / ranked.getFirst().score();
            double worth = share * share;
            for (String factor : page.page().head().factors()) {
                votes.merge(factor, worth, Double::sum);
                worth = FURTHER_FACTOR * share * share;
            }
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(FACTORS).map(Map.Entry::getKey).toList();
    }
}
