package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.EvidenceTypes.Strength;
import foothold.knowledge.Page;
import foothold.knowledge.Priorities;
import foothold.knowledge.Vocabulary.Term;
import foothold.testing.Shipped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The weights that ship: every word that can count has points and words, and what matters more has no fewer points.
class ShippedWeightsTest {

    private final Priorities weights = Shipped.KNOWLEDGE.reference().priorities();

    @Test
    void aWorseConcernHasMorePoints() {
        assertFalling(weights.concern(), List.of("3", "2", "1", "0"));
    }

    @Test
    void furtherAnswersNeverWeighMoreThanAWorseOne() {
        int step = Stream.of("1", "2", "3").mapToInt(concern -> weights.concern().get(concern)
                - weights.concern().get(String.valueOf(Integer.parseInt(concern) - 1))).min().orElseThrow();
        assertTrue(weights.calls() > 0 && weights.calls() < step, "calls against a step of " + step);
    }

    @Test
    void everyForceHasPointsTheLawTheMost() {
        assertEquals(List.of(), Shipped.KNOWLEDGE.pages(Page.Duty.class).map(Page.Duty::force).filter(force ->
                !weights.force().containsKey(force)).toList());
        assertEquals("law", weights.force().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow()
                .getKey());
    }

    @Test
    void strongerEvidenceHasMorePoints() {
        assertFalling(weights.strength(),
                Shipped.KNOWLEDGE.reference().evidenceTypes().strengths().stream().map(Strength::id).toList());
    }

    @Test
    void aQuickerTaskHasMorePoints() {
        assertFalling(weights.effort(), Shipped.KNOWLEDGE.vocabulary().efforts().stream().map(Term::id).toList());
    }

    @Test
    void whatIsNearerInTimeHasMorePoints() {
        assertEquals(Set.of("overdue", "now", "next", "later"), weights.timing().keySet());
        assertFalling(weights.timing(), List.of("now", "next", "later"));
    }

    @Test
    void everyPartThatCountsIsShownInWords() {
        Stream<String> counted = Stream.of(weights.force(), weights.strength(), weights.timing(), weights.effort())
                .flatMap(part -> part.entrySet().stream()).filter(part -> part.getValue() > 0).map(Map.Entry::getKey);
        Stream<String> others = Stream.of("calls", "concern-1", "concern-2", "concern-3");
        Set<String> silent = Stream.concat(counted, others).filter(part -> !weights.reasons().containsKey(part))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), silent);
    }

    @Test
    void anEarlierStageNeverComesBeforeThePresentOne() {
        assertTrue(weights.timing().get("overdue") < weights.timing().get("now"));
        assertTrue(weights.particular() > 0 && weights.particular() < weights.concern().get("1"));
    }

    private static void assertFalling(Map<String, Integer> points, List<String> words) {
        assertEquals(Set.copyOf(words), Set.copyOf(words.stream().filter(points::containsKey).toList()));
        List<Integer> values = words.stream().map(points::get).toList();
        assertEquals(values.stream().distinct().sorted(Comparator.reverseOrder()).toList(), values);
    }
}
