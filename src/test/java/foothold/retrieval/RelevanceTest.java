package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Page;
import foothold.knowledge.TestKnowledge;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RelevanceTest {

    private static final Page PAGE = TestKnowledge.mini().read().pages().getFirst();

    private static Hit byWords(double coverage) {
        return new Hit(PAGE, 1, 1, coverage, OptionalDouble.empty());
    }

    private static Hit byMeaning(double similarity, double coverage) {
        return new Hit(PAGE, 1, 1, coverage, OptionalDouble.of(similarity));
    }

    @Test
    void aPageThatHoldsAllOfAQuestionAnswersIt() {
        assertTrue(Relevance.answers(byWords(1)));
        assertTrue(Relevance.answers(byMeaning(0.9, 1)));
    }

    @Test
    void aPageThatHoldsNothingOfItIsNotEvenNear() {
        assertFalse(Relevance.near(byWords(0)));
        assertFalse(Relevance.near(byMeaning(0.1, 0)));
    }

    @Test
    void thereIsAPlaceBetweenNearAndAnswering() {
        assertTrue(Relevance.near(byWords(0.4)) && !Relevance.answers(byWords(0.4)));
        assertTrue(Relevance.near(byMeaning(0.5, 0.3)) && !Relevance.answers(byMeaning(0.5, 0.3)));
    }

    @Test
    void confidenceCountsMeaningMostAndWordsAloneWithoutMeaning() {
        assertEquals(0.7, Relevance.confidence(byWords(0.7)));
        assertTrue(Relevance.confidence(byMeaning(0.8, 0.2)) > Relevance.confidence(byMeaning(0.2, 0.8)));
        assertEquals(1, Relevance.confidence(byMeaning(1, 1)), 1e-9);
    }
}
