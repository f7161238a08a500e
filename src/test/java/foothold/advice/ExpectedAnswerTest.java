package foothold.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            do pulse oximeters work on darker skin?                   | true
            does co-design make any difference                        | true
            Nurse here. Do scribes really save time                   | true
            ok but do pilots work                                     | true
            will barcodes cut errors                                  | true
            can video harm the bond with patients                     | true
            is the scribe any good                                    | true
            are helped staff happier                                  | true
            are champions worth it                                    | true
            is there any evidence for simulation                      | true
            what's the evidence on super users                        | true
            what does the research say about alerts                   | true
            any evidence that training helps                          | true
            do we need super users                                    | false
            does it have to be a doctor                               | false
            do staff need training before go live                     | false
            do you have a checklist                                   | false
            can we go back to paper                                   | false
            how do we make video work                                 | false
            how do we collect evidence for the board                  | false
            what evidence should we send the ICB                      | false
            is it ok to share a log-in                                | false
            staff do not have time, what can we do                    | false
            what is the best way to train night staff                 | false
            nobody asked us                                           | false
            """)
    void aQuestionWhetherSomethingIsSoWantsWhatWasFoundOut(String question, boolean evidence) {
        assertEquals(evidence, ExpectedAnswer.isEvidence(question));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who signs off the hazard log                              | true
            so who is responsible for the dpia                        | true
            whose job is it to keep the log                           | true
            new app on the ward. who's meant to check it              | true
            who is left out by digital first                          | false
            patients who can use the app                              | false
            how many people does it take                              | false
            """)
    void aQuestionWhoDoesSomethingWantsAPerson(String question, boolean person) {
        assertEquals(person, ExpectedAnswer.isPerson(question));
    }
}
