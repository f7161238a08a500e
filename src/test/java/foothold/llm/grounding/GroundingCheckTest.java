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
        assertTrue(shown >= 0.75 * faithful.size(), shown + " of " + faithful.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Staff need training to use it.             | Employees require training to use it.           | true
            Staff need training to use it.             | Nurses need training to use it.                 | false
            Staff need training to use it.             | Staff need trainers to use it.                  | false
            The study showed fewer errors.             | The study proved fewer errors.                  | false
            Electronic prescribing cut errors.         | Electronic prescribers cut errors.              | false
            No one else can tell you what it costs.    | Nobody else can tell you what it costs.         | true
            It rests on over 400 hours of work.        | It rests on more than 400 hours of work.        | true
            It rests on over 400 hours of work.        | It rests on less than 400 hours of work.        | false
            People stop reporting when nothing moves.  | People stop reporting if nothing moves.         | true
            People stop reporting if nothing moves.    | People stop reporting when nothing moves.       | false
            A leader may say yes.                      | A leader can say yes.                           | false
            What helps includes training and time.     | What helps is training and time.                | false
            The organisation prioritises safety.       | The organization prioritizes safety.            | true
            When drugs live in two places, each looks full. | When drugs are kept in two places, each one looks full. | true
            """)
    void otherWordsStandOnlyForWhatMeansTheSame(String claim, String sentence, boolean supported) {
        assertEquals(supported, check(sentence, claim) instanceof Supported);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Time spent practising mattered more.        | What mattered more was time spent practising.      | true
            Time spent practising mattered more.        | What mattered more was practising spent time.      | false
            The technical bar is level AA.              | Level AA is the technical bar.                     | true
            A champion is a colleague of yours.         | A colleague of yours is a champion.                | false
            Total triage raised workload in London.     | Workload was raised by total triage in London.     | true
            Total triage raised workload in London.     | Total triage was raised by workload in London.     | false
            The law protects the staff who use apps.    | The law protects the staff who are used by them.   | false
            Conditions can be changed in a week.        | You can change conditions in a week.               | true
            New errors were described in 12 studies.    | You described new errors in 12 studies.            | false
            A tool can get worse quietly.               | A tool can quietly get worse.                      | true
            Trusts must make it safe and publish plans. | Trusts must make it safe and must publish plans.   | true
            Trusts must make it safe and publish plans. | Trusts must make it safe and may publish plans.    | false
            Log-in is slow: it took 40 seconds.         | It took 40 seconds, so log-in is slow.             | true
            All had a record, and nine had two.         | All had a record, while nine had two.              | true
            A recording need not be kept in the record. | A record need not be kept in the recording.        | false
            """)
    void aSentenceMayBePutAnotherWayRoundWithTheSamePartsInIt(String claim, String sentence, boolean supported) {
        assertEquals(supported, check(sentence, claim) instanceof Supported);
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
