package foothold.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how long before helpers can leave                      | true
            What percentage of alerts is ignored?                  | true
            any idea how many super users a ward needs             | true
            what is a super user and how many do we need           | true
            Nurse here. How often do alerts fire                   | true
            you would not believe how long it takes                | false
            how do we train night staff                            | false
            no matter how much we train them                       | false
            """)
    void isAskedForByFigure(String question, boolean asked) {
        assertEquals(asked, Quantity.askedIn(question).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how long does logging in take              | Logging in fell from 105 to 10 seconds.           | true
            how long does logging in take              | Logging in was slow for 40% of wards.             | false
            how long does logging in take              | Three months later, 80% had changed.              | false
            how long does logging in take              | Logging in was slow in 2016.                      | false
            how much time do alerts take               | Alerts took 12% of the day.                       | true
            how long till helpers can leave            | Helpers left after six weeks.                     | true
            how often are alerts ignored               | Alerts were ignored in 49% of cases.              | true
            how often are alerts reviewed              | Alerts were reviewed every month.                 | true
            how often are alerts reviewed              | Alerts were reviewed by two wards.                | false
            how many alerts are ignored                | Nine in ten alerts were ignored.                  | true
            how many alerts are ignored                | Alerts were ignored, a review of 2016 found.      | false
            how many alerts are ignored                | In 12 trials nothing else changed.                | false
            how many people do we need                 | In 12 trials people were needed.                  | false
            """)
    void isStatedByAFigureOfItsKindAboutWhatIsAsked(String question, String sentence, boolean stated) {
        assertEquals(stated, Quantity.askedIn(question).orElseThrow().statedIn(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how many drug alerts do doctors ignore     | Doctors ignored 9 in 10 drug alerts.              | true
            how many drug alerts do doctors ignore     | Three in four doctors were tired.                 | false
            how many clinics should we cancel          | The trial was in 21 clinics.                      | false
            how much training do we need               | The 69 sites offered training.                    | true
            """)
    void isAnsweredWhereASentenceNamesHalfOfWhatIsAsked(String question, String sentence, boolean answered) {
        assertEquals(answered, Quantity.askedIn(question).orElseThrow().answeredBy(sentence));
    }

    @Test
    void aQuestionThatNamesOneThingDoesNotTellSentencesApart() {
        assertFalse(Quantity.askedIn("how much training do we need").orElseThrow().isSpecific());
        assertTrue(Quantity.askedIn("how many drug alerts are ignored").orElseThrow().isSpecific());
    }

    @Test
    void aSentenceThatNamesMoreOfTheQuestionIsNearer() {
        Quantity asked = Quantity.askedIn("how many drug alerts are ignored").orElseThrow();
        assertTrue(asked.shared("Drug alerts were ignored.") > asked.shared("Alerts rang."));
    }
}
