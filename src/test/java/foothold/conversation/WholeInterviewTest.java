package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistPlanner;
import foothold.interview.Answer;
import foothold.interview.Path;
import foothold.knowledge.Situation;
import foothold.testing.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An interview from its start to its end, turn by turn through the store.
class WholeInterviewTest {

    @RegisterExtension
    static final Desk DESK = Desk.shipped();

    private static Talk talk;

    @BeforeAll
    static void answerEveryQuestion() {
        talk = DESK.begin();
        State state = talk.start(Path.QUICK);
        assertFalse(state.checklistReady());
        while (state.asking().isPresent()) {
            assertFalse(state.complete());
            var question = state.asking().get().question();
            state = question.kind().typed()
                    ? talk.accepted(Talk.answering(question.id(), new Answer.Said("June 2027")))
                    : talk.answer(question.id(), question.choices().getLast().id());
            assertTrue(state.checklistReady());
        }
    }

    @Test
    void ends() {
        State state = talk.state();
        assertTrue(state.complete());
        assertEquals(state.questions().size() + 1, state.conversation().sequence());
        assertEquals(state.questions().size(), state.answers().byQuestion().size());
    }

    @Test
    void givesTheChecklistOfItsAnswers() {
        State state = talk.state();
        Checklist checklist = talk.dialogue().checklist(talk.kept());
        assertEquals(checklist, new ChecklistPlanner(Shipped.KNOWLEDGE)
                .plan(Situation.UNKNOWN, state.answers(), Path.QUICK, Desk.NOW));
        assertEquals(state.profile(), checklist.profile());
        assertEquals(state.situation(), checklist.situation());
        assertTrue(checklist.first().size() >= 3);
    }

    @Test
    void canBeGoneBackIntoFromItsEnd() {
        Talk other = DESK.begin();
        talk.turns().forEach(turn -> other.accepted(new Requested.Wish.Take(turn)));
        State state = other.back();
        assertEquals(state.questions().getLast(), state.asking().orElseThrow().question());
        assertTrue(state.complete());
        assertTrue(other.answerNext().asking().isEmpty());
    }
}
