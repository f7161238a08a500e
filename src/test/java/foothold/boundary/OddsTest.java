package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.boundary.Meaning.Subject;
import org.junit.jupiter.api.Test;

final class OddsTest {

    /// Scores as the classifier gives them: they add up to -2.
    private static Odds odds(double crisis, double clinical, double misuse) {
        return Odds.of(new double[] {crisis, clinical, misuse, -2 - crisis - clinical - misuse});
    }

    @Test
    void anExampleOfItsClassIsSurelyOfIt() {
        assertTrue(odds(1, -1, -1).crisis() > 3);
        assertTrue(odds(-1, 1, -1).clinical() > 3);
        assertTrue(odds(-1, -1, 1).misuse() > 3);
        Odds ordinary = odds(-1, -1, -1);
        assertTrue(Math.max(ordinary.crisis(), Math.max(ordinary.clinical(), ordinary.misuse())) < -3);
    }

    @Test
    void whatComesNearToCrisesAndNearerToClinicalQuestionsIsRatherClinical() {
        Odds both = odds(-0.3, 0.4, -1);

        assertTrue(both.clinical() > both.crisis());
    }

    @Test
    void namesTheOddsBySubject() {
        var odds = new Odds(1, 2, 3);

        assertEquals(1, odds.of(Subject.CRISIS));
        assertEquals(2, odds.of(Subject.CLINICAL));
        assertEquals(3, odds.of(Subject.MISUSE));
        assertEquals(0, odds.of(Subject.ORDINARY));
    }
}
