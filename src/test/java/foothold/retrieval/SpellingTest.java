package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.knowledge.Glossary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final WordIndex INDEX = new WordIndex(
            List.of(new WordIndex.Entry("Features of a prescribing record", "The secretary seeks an electronic letter, a spreadsheet or a"
                    + " banner, and trains the receptionists.", "")),
            new Synonyms(new Glossary(List.of())), WordIndex.Weights.TUNED, Set.of());

    @Test
    void slipsAreMended() {
        assertEquals("prescribing", INDEX.mend("perscribing"));
        assertEquals("the receptionists and the spreadsheet", INDEX.mend("the recieptionists and the spredsheet"));
        assertEquals("electronic record", INDEX.mend("electronc Recrod"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fractures", "secretly", "electric", "latter", "banker", "smokers"})
    void aWordOfItsOwnIsNoSlip(String word) {
        assertEquals(word, INDEX.mend(word));
    }

    @Test
    void anotherFormOfAWordIsLeft() {
        assertEquals("recorded by secretaries", INDEX.mend("recorded by secretaries"));
    }
}
