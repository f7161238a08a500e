package foothold.llm.grounding;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.llm.grounding.Grounding.Fault;
import foothold.llm.grounding.Grounding.Supported;
import foothold.llm.grounding.Grounding.Unsupported;
import foothold.llm.grounding.Labelled.Model;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundingCheckTest {

    private static final String CLAIM = "Only 27.6% of 76 reports said that the plans worked. In Leeds they were not followed.";

    private final GroundingCheck check = new GroundingCheck();

    private Grounding check(String sentence, String claim) {
        return check.check(sentence, check.read(claim));
    }

    @Test
    void nothingThatASloppyOrLyingModelWroteIsShown() {
        List<Labelled> untrue = Labelled.all().stream().filter(one -> one.model() != Model.FAITHFUL).toList();
        assertTrue(untrue.size() > 250, untrue.size() + " sentences");
        assertAll(untrue.stream().map(one -> () ->
                assertTrue(check(one.text(), one.claim()) instanceof Unsupported, one.text())));
    }

    @Test
    void mostThatAFaithfulModelWroteIsShown() {
        List<Labelled> faithful = Labelled.all().stream().filter(one -> one.model() == Model.FAITHFUL).toList();
        long shown = faithful.stream().filter(one -> check(one.text(), one.claim()) instanceof Supported).count();
        assertTrue(shown >= 0.83 * faithful.size(), shown + " of " + faithful.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Only 27.6% of 76 reports said that the plans worked.               | 0
            Of 76 reports, only 27.6% said that the plans worked.              | 0
            They were not followed in Leeds.                                   | 1
            """)
    void aSentenceSaysWhichOfTheClaimsSentencesItRewords(String sentence, int place) {
        assertEquals(new Supported(Set.of(place)), check(sentence, CLAIM));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Only 27.6% of 76 reports said that the **plans** worked.           | NOT_PLAIN
            Only 27.6% of 76 reports (see evil.example) said the plans worked. | NOT_PLAIN
            Only 27.6% of 76 reports said that the beautiful plans worked.     | WORD
            Only 26.7% of 76 reports said that the plans worked.               | WORD
            Some 27.6% of 76 reports said that the plans worked.               | GUARD
            In Leeds they were followed.                                       | GUARD
            Only 27.6% of 76 plans said that the reports worked.               | FIGURE
            Only 76 of 27.6% reports said that the plans worked.               | ORDER
            """)
    void aFaultIsNamed(String sentence, Fault fault) {
        assertEquals(new Unsupported(fault), check(sentence, CLAIM));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The attack delayed results. A death was later linked to it. | A death was later linked to the attack.  | true
            The attack delayed results. A death was later linked to it. | A death was later linked to results.     | false
            It covers staff, patients and carers.                       | It covers patients, patients and carers. | false
            Tools do not by themselves free time.                       | Tools do not free time by themselves.    | true
            The range was 13% to 46%.                                   | The range was 46% to 13%.                | false
            The rates were 3, 4, 4 and 5.                               | The rates were 4, 3, 4 and 5.            | false
            Errors fell by a quarter (risk ratio 0.77).                 | Errors fell by a quarter.                | true
            Errors fell by a quarter (but not in 12 trusts).            | Errors fell by a quarter.                | false
            Care should complement, not replace, non-digital routes.    | Non-digital care should complement, not replace, routes. | false
            """)
    void namesStandForPronounsAndFiguresKeepTheirOrder(String claim, String sentence, boolean supported) {
        assertEquals(supported, check(sentence, claim) instanceof Supported);
    }
}
