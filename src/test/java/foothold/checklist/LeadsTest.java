package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Checklist.Lead;
import foothold.interview.Answer;
import foothold.interview.Answer.Mark;
import foothold.testing.MiniKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is open says who would know, and what is in place says what would show it.
class LeadsTest {

    private static final String CALL = "called-for-by: [{question: a, choices: [poor, bad]}]";

    @Test
    void whatIsInPlaceSaysWhatWouldShowIt() {
        Plan plan = Plan.with(new MiniKnowledge().question("a").action("one", CALL, "who: Ward manager"));
        assertEquals(new Lead("one", "Do one", "Ward manager", "It is done."),
                plan.answering("a", "good").checklist().inPlace().getFirst().lead());
    }

    @ParameterizedTest
    @EnumSource(value = Mark.class, names = {"DONT_KNOW", "ASK_A_COLLEAGUE"})
    void whatIsOpenSaysWhoWouldKnow(Mark mark) {
        Plan plan = Plan.with(new MiniKnowledge().question("a").action("one", CALL, "who: Ward manager"));
        assertEquals("Ward manager", plan.answering("a", new Answer.Marked(mark, "")).checklist().findOut().getFirst()
                .lead().who());
    }

    @Test
    void theActionThatFewestQuestionsCallForIsClosest() {
        Plan plan = Plan.with(new MiniKnowledge().question("a").question("b").action("close", CALL)
                .action("broad", "called-for-by: [{question: a, choices: [bad]}, {question: b, choices: [bad]}]"));
        assertEquals("close", plan.answering("a", "good").checklist().inPlace().getFirst().lead().page());
    }

    @Test
    void anActionForAnotherProjectIsNoLead() {
        Plan plan = Plan.with(new MiniKnowledge().question("a").action("one", CALL, "nations: [wales]"));
        assertNull(plan.answering("a", "good").checklist().inPlace().getFirst().lead());
    }

    @Test
    void inTheShippedKnowledgeAlmostEveryOpenQuestionHasOne() {
        ShippedCases.forEach((one, checklist) -> {
            List<Checklist.FindOut> open = checklist.findOut().stream().filter(found -> one.knowledge()
                    .findQuestion(found.id()).filter(question -> question.factor() != null).isPresent()).toList();
            assertTrue(open.stream().allMatch(found -> found.lead() != null && !found.lead().who().isEmpty()),
                    () -> open.stream().filter(found -> found.lead() == null).map(Checklist.FindOut::id).toList().toString());
        });
    }
}
