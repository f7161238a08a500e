package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import foothold.advice.Advice;
import foothold.advice.Advice.Covered.Opening;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewOfferTest {

    private static boolean offered(String question, Situation situation, Opening opening) {
        var advice = new Advice.Covered(opening, List.of(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
        return InterviewOffer.of(question, situation, advice).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how should we train our night staff     | true
            What do WE do when it goes down         | true
            who can help us choose                  | true
            how are night staff trained             | false
            does the west do better                 | false
            I only do nights and was never trained  | false
            """)
    void fitsWhereSomebodyAsksForTheirTeam(String question, boolean fits) {
        assertEquals(fits, offered(question, Situation.UNKNOWN, Opening.SUGGESTION));
    }

    @Test
    void doesNotFitAFactNorWhoHasBegunOne() {
        assertFalse(offered("do our alerts work", Situation.UNKNOWN, Opening.EVIDENCE));
        assertFalse(offered("how do we train", Situation.UNKNOWN.with(Field.TECHNOLOGY, "epr"), Opening.SUGGESTION));
    }
}
