package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    private static final OutsideKind KIND = new OutsideKind("prices", "Prices", "The buyers", List.of());
    private static final String QUESTION = "who looks after our super users";

    private static Hit byWords(double coverage) {
        return new Hit(PAGE, 1, 1, coverage, OptionalDouble.empty());
    }

    private static Hit byMeaning(double similarity, double coverage) {
        return new Hit(PAGE, 1, 1, coverage, OptionalDouble.of(similarity));
    }

    private static Optional<Outside> outside(double nearness, double accounted) {
        return outside(nearness, accounted, 0.5 * accounted);
    }

    private static Optional<Outside> outside(double nearness, double accounted, double belonging) {
        return Optional.of(new Outside(KIND, nearness, accounted, belonging));
    }

    private static Relevance of(Hit hit, Optional<Outside> outside) {
        return Relevance.of(QUESTION, new Found(List.of(hit), outside));
    }

    @Test
    void onWordsAPageMustHoldMostOfTheQuestion() {
        assertTrue(of(byWords(1), Optional.empty()).answers());
        assertFalse(of(byWords(0.4), Optional.empty()).answers());
        assertTrue(of(byWords(0.4), Optional.empty()).near());
        assertFalse(of(byWords(0.1), Optional.empty()).near());
    }

    @Test
    void onWordsAQuestionNearerToAnExampleOutsideIsNotAnswered() {
        assertTrue(of(byWords(0.7), outside(0.2, 0)).answers());
        assertFalse(of(byWords(0.7), outside(0.8, 0)).answers());
    }

    @Test
    void fewWordsAreNotLessSureThanFive() {
        var found = new Found(List.of(byMeaning(0.8, 0.6)), outside(0.5, 1));
        assertEquals(Relevance.of("the ward wifi keeps dropping", found).confidence(),
                Relevance.of("wifi drops", found).confidence());
    }

    @Test
    void anAnswerIsDoubtfulWhereTheBestPageHoldsLittleOfTheQuestion() {
        assertFalse(of(byMeaning(0.9, 1), outside(0.5, 1)).isDoubtful());
        assertTrue(of(byMeaning(0.8, 0.2), outside(0.7, 0.5)).isDoubtful());
        assertFalse(of(byWords(0.2), Optional.empty()).isDoubtful(), "on words alone there is too little to tell by");
    }

    @Test
    void byMeaningEverySignCounts() {
        double sure = of(byMeaning(0.8, 0.6), outside(0.5, 1)).confidence();
        assertTrue(of(byMeaning(0.7, 0.6), outside(0.5, 1)).confidence() < sure, "further in meaning");
        assertTrue(of(byMeaning(0.8, 0.4), outside(0.5, 1)).confidence() < sure, "fewer words on the page");
        assertTrue(of(byMeaning(0.8, 0.6), outside(0.7, 1)).confidence() < sure, "nearer to what is outside");
        assertTrue(of(byMeaning(0.8, 0.6), outside(0.5, -1, 0.5)).confidence() < sure, "less accounted for by our pages");
        assertTrue(of(byMeaning(0.8, 0.6), outside(0.5, 1, -0.5)).confidence() < sure, "less like our subject");
    }

    @Test
    void aQuestionThatIsOursIsAnsweredAndOneThatIsNotIsLeftAlone() {
        assertTrue(of(byMeaning(0.85, 0.8), outside(0.5, 2)).answers());
        assertFalse(of(byMeaning(0.6, 0.1), outside(0.9, -3)).answers());
        assertFalse(of(byMeaning(0.4, 0), outside(0.9, -4)).near());
    }

    @Test
    void aTextLongerThanAnyThatWasMeasuredIsNoSurer() {
        Hit far = byMeaning(0.6, 0.1);
        double longest = Relevance.of("word ".repeat(65), new Found(List.of(far), outside(0.6, -2))).confidence();
        assertTrue(Relevance.of("word ".repeat(64), new Found(List.of(far), outside(0.6, -2))).confidence() < longest);
        assertEquals(longest, Relevance.of("word ".repeat(3_000), new Found(List.of(far), outside(0.6, -2))).confidence());
    }

    @Test
    void nothingFoundIsNothingAnswered() {
        Relevance none = Relevance.of(QUESTION, Found.NOTHING);
        assertFalse(none.answers());
        assertFalse(none.near());
        assertEquals(0, none.confidence());
    }

    @Test
    void anotherPageSpeaksToTheQuestionWhenItIsAboutAsNear() {
        Hit best = byMeaning(0.8, 0.5);
        Relevance byMeaning = of(best, Optional.empty());
        assertTrue(byMeaning.speaksToIt(best));
        assertTrue(byMeaning.speaksToIt(byMeaning(0.77, 0.1)));
        assertFalse(byMeaning.speaksToIt(byMeaning(0.7, 0.9)));
        assertFalse(of(byWords(0.9), Optional.empty()).speaksToIt(byWords(0.5)));
    }
}
