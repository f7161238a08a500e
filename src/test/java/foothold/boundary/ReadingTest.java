package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.boundary.Meaning.Subject;
import foothold.boundary.Reading.Doubts;
import foothold.boundary.Reading.Part;
import foothold.boundary.Reading.Told;
import foothold.knowledge.BoundaryExamples.Stop;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReadingTest {

    private static final Stop STOP = new Stop(0.5, -4, 1.5, 0.5, 1, 2, 1, 1, 2);
    private static final String LONG = "a text of eight words or so here";
    private static final double NEVER = -9;

    private static Part part(String text, double crisis, double clinical, double misuse) {
        return new Part(text, new float[0], new Odds(crisis, clinical, misuse));
    }

    private static Part crisis(double odds) {
        return part(LONG, odds, NEVER, NEVER);
    }

    private static Reading reading(Part whole, Part... sentences) {
        return new Reading(whole, Arrays.asList(sentences), STOP, (subject, _) -> Optional.of(subject.name()));
    }

    private static Optional<Subject> about(Reading reading, Doubts doubts) {
        return reading.about(doubts).map(Told::subject);
    }

    private static Optional<Subject> about(Part whole, Part... sentences) {
        return about(reading(whole, sentences), Doubts.NONE);
    }

    @Test
    void aTextIsAboutWhatPassesItsBarByMost() {
        assertEquals(Optional.of(Subject.CRISIS), about(part(LONG, 1.5, 1.8, 0)));
        assertEquals(Optional.of(Subject.CLINICAL), about(part(LONG, 1.5, 2.2, 0)));
        assertEquals(Optional.of(Subject.MISUSE), about(part(LONG, 0, 1.5, 2.9)));
        assertEquals(Optional.empty(), about(part(LONG, 0.4, 0.9, 1.9)));
    }

    @Test
    void aMisuseNeverGoesBeforeACrisis() {
        Part both = part(LONG, 0.6, 0, 5);

        assertEquals(Optional.of(Subject.CRISIS), about(both));
        assertEquals(Optional.of(Subject.MISUSE), new Reading(both, List.of(), STOP, (subject, _) ->
                subject == Subject.CRISIS ? Optional.empty() : Optional.of(subject.name())).about(Doubts.NONE).map(Told::subject),
                "unless a page of ours comes nearer than any crisis");
    }

    @Test
    void whatStandsAroundASentenceTellsHowItIsMeant() {
        assertEquals(Optional.of(Subject.CRISIS), about(crisis(-1), crisis(NEVER), crisis(2.1)));
        assertEquals(Optional.empty(), about(crisis(-2), crisis(NEVER), crisis(2.1)));
        assertEquals(Optional.of(Subject.CRISIS), about(crisis(-2), crisis(NEVER), crisis(2.6)));
    }

    @Test
    void aSentenceThatIsRatherClinicalTellsOfNoCrisis() {
        assertEquals(Optional.empty(), about(crisis(-1), part(LONG, 3, 1.5, NEVER)));
        assertEquals(Optional.empty(), about(crisis(-1), part(LONG, 3, NEVER, 1.5)));
        assertEquals(Optional.of(Subject.CRISIS), about(crisis(-1), part(LONG, 3, 0.5, NEVER)));
    }

    @Test
    void aCrisisInASentenceGoesBeforeAWholeThatIsLessSurelyClinical() {
        Part sentence = crisis(5);

        assertEquals(Optional.of(Subject.CRISIS), about(part(LONG, -1, 2, NEVER), sentence));
        assertEquals(Optional.of(Subject.CLINICAL), about(part(LONG, -1, 5, NEVER), sentence));
    }

    @Test
    void fewWordsASystemOrAMannerOfSpeakingAskForMore() {
        assertEquals(Optional.empty(), about(part("six words are in this one", 1.4, NEVER, NEVER)));
        assertEquals(Optional.of(Subject.CRISIS), about(part("six words are in this one", 1.6, NEVER, NEVER)));
        assertEquals(Optional.empty(), about(reading(crisis(1.4)), new Doubts(true, false)));
        assertEquals(Optional.of(Subject.CRISIS), about(reading(crisis(1.6)), new Doubts(true, false)));
        assertEquals(Optional.empty(), about(reading(crisis(2.4)), new Doubts(false, true)));
    }

    @Test
    void threeWordsAreTooFewForAllButACrisis() {
        String three = "cannot go on";

        assertEquals(Optional.of(Subject.CRISIS), about(part(three, 2, -1, -1)));
        assertEquals(Optional.empty(), about(part(three, -1, 5, 5)));
        assertEquals(Optional.empty(), about(part(three, 3, 2, -1)), "it may be a clinical question");
    }

    @Test
    void aLongerTextIsSurelyNoCrisisWhenNeitherWholeNorSentenceComesNear() {
        assertTrue(reading(crisis(-5)).isSurelyNot(Subject.CRISIS));
        assertFalse(reading(crisis(-3)).isSurelyNot(Subject.CRISIS));
        assertTrue(reading(crisis(-5), crisis(-8), crisis(-4.5)).isSurelyNot(Subject.CRISIS));
        assertFalse(reading(crisis(-5), crisis(-8), crisis(-3.5)).isSurelyNot(Subject.CRISIS));
    }

    @Test
    void aBriefTextIsNeverSurelyNoCrisisButMayBeSurelyNothingElse() {
        Reading brief = reading(part("six words are in this one", NEVER, NEVER, NEVER));

        assertFalse(brief.isSurelyNot(Subject.CRISIS));
        assertTrue(brief.isSurelyNot(Subject.CLINICAL));
        assertFalse(reading(part("three words here", NEVER, NEVER, NEVER)).isSurelyNot(Subject.CLINICAL));
    }

    @Test
    void whatHasNoTopicIsPassedOver() {
        Part both = part(LONG, 3, 2, NEVER);

        assertEquals(Optional.empty(), new Reading(both, List.of(), STOP, (_, _) -> Optional.empty()).about(Doubts.NONE));
        assertEquals(Optional.of(new Told(Subject.CLINICAL, "topic")), new Reading(both, List.of(), STOP, (subject, _) ->
                subject == Subject.CLINICAL ? Optional.of("topic") : Optional.empty()).about(Doubts.NONE));
    }
}
