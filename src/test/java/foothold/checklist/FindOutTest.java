package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.checklist.Checklist.FindOut;
import foothold.checklist.Checklist.InPlace;
import foothold.interview.Answer;
import foothold.interview.Answer.Mark;
import foothold.knowledge.Situation;
import foothold.testing.MiniKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the answers left open, and what they say is good.
class FindOutTest {

    private final Plan plan = Plan.with(new MiniKnowledge().opening("nation").question("training").question("cover")
            .question("gaps", "kind: multiple").question("words", "kind: text", "choices: []")
            .question("welsh", "ask-when: [{nation: [wales]}]")).about(Situation.UNKNOWN);

    @Test
    void dontKnowIsToBeFoundOutWithItsReasonAndNote() {
        var open = new FindOut("training", "How is training?", "Because training matters.", "Ask Sam's team.");
        var answer = new Answer.Marked(Mark.DONT_KNOW, "Ask Sam's team.");
        assertEquals(List.of(open), open(plan.answering("training", answer)));
    }

    @Test
    void soAreAColleaguesQuestionsAndSkippedOnesInTheOrderOfTheInterview() {
        assertEquals(List.of("nation", "training", "cover"), open(plan.answering("cover", new Answer.Skipped())
                .answering("training", new Answer.Marked(Mark.ASK_A_COLLEAGUE, ""))
                .answering("nation", new Answer.Marked(Mark.DONT_KNOW, ""))).stream().map(FindOut::id).toList());
    }

    @Test
    void notApplicableIsNotToBeFoundOut() {
        assertEquals(List.of(), open(plan.answering("training", new Answer.Marked(Mark.NOT_APPLICABLE, ""))));
    }

    @Test
    void neitherIsAnAnswerNorAQuestionThatWasNotReached() {
        assertEquals(List.of(), open(plan.answering("training", "bad")));
    }

    @Test
    void neitherIsAQuestionThatDoesNotFit() {
        assertEquals(List.of(), open(plan.answering("welsh", new Answer.Skipped())));
    }

    @Test
    void anAnswerWithoutConcernIsInPlace() {
        assertEquals(List.of(new InPlace("cover", "How is cover?", "Good")),
                plan.answering("training", "partly").answering("cover", "good").checklist().inPlace());
    }

    @Test
    void oneOfSeveralChoicesWithAConcernIsNotInPlace() {
        assertEquals(List.of(), plan.answering("gaps", "good", "partly").checklist().inPlace());
        assertEquals(List.of("gaps"), plan.answering("gaps", "good").checklist().inPlace().stream()
                .map(InPlace::question).toList());
    }

    @Test
    void whatTheProjectIsAndFreeTextAreNotInPlace() {
        assertEquals(List.of(), plan.answering("nation", "wales").answering("words", new Answer.Said("Three wards."))
                .checklist().inPlace());
    }

    private static List<FindOut> open(Plan plan) {
        return plan.checklist().findOut();
    }
}
