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

    private static final Stop STOP = new Stop(-0.2, -0.6, -0.2, 0.4, 0, 0, 0.2, 0.2, 0.5);
    private static final String LONG = "a text of eight words or so here";

    private static Part part(String text, double crisis) {
        return new Part(text, new float[0], new double[] {crisis, -1, -1, -crisis});
    }

    private static Reading reading(double whole, double... sentences) {
        return new Reading(part(LONG, whole), Arrays.stream(sentences)
                .mapToObj(score -> part(LONG, score)).toList(), STOP, (_, _) -> Optional.of("topic"));
    }

    private static boolean stopped(Reading reading) {
        Optional<Told> told = reading.about(Doubts.NONE);
        told.ifPresent(one -> assertEquals(Subject.CRISIS, one.subject()));
        return told.isPresent();
    }

    @Test
    void whatStandsAroundASentenceTellsHowItIsMeant() {
        assertTrue(stopped(reading(-0.5, -1, 0.1)));
        assertFalse(stopped(reading(-0.9, -1, 0.1)));
        assertTrue(stopped(reading(-0.9, -1, 0.2)));
    }

    @Test
    void aLongerTextIsSurelyNoCrisisWhenNeitherWholeNorSentenceComesNear() {
        assertTrue(reading(-0.7).isSurelyNot(Subject.CRISIS));
        assertFalse(reading(-0.5).isSurelyNot(Subject.CRISIS));
        assertTrue(reading(-0.7, -0.9, -0.65).isSurelyNot(Subject.CRISIS));
        assertFalse(reading(-0.7, -0.9, -0.55).isSurelyNot(Subject.CRISIS));
    }

    @Test
    void aBriefTextIsNeverSurelyNoCrisisButMayBeSurelyNothingElse() {
        var brief = new Reading(part("six words are in this one", -1), List.of(), STOP, (_, _) -> Optional.empty());

        assertFalse(brief.isSurelyNot(Subject.CRISIS));
        assertTrue(brief.isSurelyNot(Subject.CLINICAL));
    }

    @Test
    void aCrisisWithoutATopicIsNone() {
        assertEquals(Optional.empty(), new Reading(part(LONG, 1), List.of(), STOP, (_, _) -> Optional.empty()).about(Doubts.NONE));
    }
}
