package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.OutsideKind;
import foothold.knowledge.Page;
import foothold.knowledge.TestKnowledge;
import java.util.List;
import java.util.Optional;
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

    private static Relevance of(Hit hit, double outside, double logOdds) {
        return Relevance.of("a question of about ten words that staff might type", List.of(hit),
                Optional.of(new Outside(new OutsideKind("prices", "Prices", "Procurement", List.of()), outside, logOdds)));
    }

    @Test
    void aPageThatHoldsAllOfAQuestionAnswersIt() {
        assertTrue(of(byWords(1), 0.1, 0).answers());
        assertTrue(of(byMeaning(0.9, 1), 0.5, 2).answers());
    }

    @Test
    void aPageThatHoldsNothingOfItDoesNotAnswerAndOnWordsIsNotEvenNear() {
        assertFalse(of(byWords(0), 0.1, 0).near());
        assertFalse(of(byMeaning(0.4, 0), 0.8, -3).answers());
    }

    @Test
    void aQuestionNearerToOneWeDoNotCoverIsLeftAlone() {
        assertTrue(of(byMeaning(0.8, 0.6), 0.5, 1).answers());
        assertFalse(of(byMeaning(0.8, 0.6), 0.99, -4).answers());
        assertTrue(of(byWords(0.7), 0.2, 0).answers());
        assertFalse(of(byWords(0.7), 0.9, 0).answers());
    }

    @Test
    void nearnessAndCoverageRaiseConfidence() {
        assertTrue(of(byMeaning(0.8, 0.5), 0.5, 0).confidence() > of(byMeaning(0.6, 0.5), 0.5, 0).confidence());
        assertTrue(of(byMeaning(0.8, 0.9), 0.5, 0).confidence() > of(byMeaning(0.8, 0.5), 0.5, 0).confidence());
    }

    @Test
    void aFurtherPageSpeaksToItWhenItIsAboutAsNear() {
        Hit best = byMeaning(0.8, 1);
        Relevance relevance = of(best, 0.2, 0);
        assertTrue(relevance.speaksToIt(byMeaning(0.77, 0)));
        assertFalse(relevance.speaksToIt(byMeaning(0.6, 1)));
    }

    @Test
    void nothingFoundAnswersNothing() {
        assertFalse(Relevance.of("anything", List.of(), Optional.empty()).answers());
    }
}
