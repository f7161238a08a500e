package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.interview.Answer;
import foothold.interview.Path;
import foothold.interview.Stage;
import foothold.knowledge.Question;
import foothold.knowledge.Question.Choice;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Starting, answering, changing, going back and skipping, under the shipped interview.
class InterviewTurnsTest {

    @RegisterExtension
    static final Desk DESK = Desk.shipped();

    private final Talk talk = DESK.begin();

    @Test
    void startingAsksTheFirstQuestion() {
        Stage.Asking asking = talk.start(Path.QUICK).asking().orElseThrow();
        assertEquals(1, asking.number());
        assertTrue(asking.total() > 1);
    }

    @Test
    void whatIsKnownOfTheProjectIsNotAsked() {
        Talk known = DESK.begin(Situation.UNKNOWN.with(Field.TECHNOLOGY, "epr").with(Field.NATION, "wales"));
        State state = known.start(Path.QUICK);
        assertTrue(state.questions().stream().noneMatch(question ->
                question.sets() == Field.TECHNOLOGY || question.sets() == Field.NATION));
        assertEquals(Optional.of("wales"), state.situation().find(Field.NATION));
    }

    @Test
    void anAnswerLeadsToTheNextQuestion() {
        talk.start(Path.QUICK);
        State state = talk.answerNext();
        assertEquals(2, state.asking().orElseThrow().number());
        assertEquals(2, state.conversation().sequence());
    }

    @Test
    void anAnswerBeforeTheStartStartsIt() {
        Question first = talk.dialogue().state(talk.kept()).questions().getFirst();
        State state = talk.answer(first.id(), first.choices().getFirst().id());
        assertTrue(state.started());
        assertEquals(2, state.asking().orElseThrow().number());
    }

    @Test
    void changingAnEarlierAnswerKeepsTheRestAndThePlace() {
        talk.start(Path.QUICK);
        Question first = talk.waiting();
        talk.answerNext();
        talk.answerNext();
        Question waiting = talk.waiting();
        Choice other = first.choices().get(1);
        State state = talk.answer(first.id(), other.id());
        assertEquals(new Answer.Chosen(List.of(other.id()), ""), state.answers().find(first.id()).orElseThrow());
        assertEquals(2, state.answers().byQuestion().size());
        assertEquals(waiting.id(), state.asking().orElseThrow().question().id());
    }

    @Test
    void goingBackShowsTheEarlierQuestionWithItsAnswer() {
        talk.start(Path.QUICK);
        Question first = talk.waiting();
        talk.answerNext();
        State state = talk.back();
        assertEquals(first, state.asking().orElseThrow().question());
        assertTrue(state.answers().find(first.id()).isPresent());
        assertEquals(first, talk.back().asking().orElseThrow().question());
    }

    @Test
    void skippingLeavesTheQuestionOpenAndGoesOn() {
        talk.start(Path.QUICK);
        Question first = talk.waiting();
        State state = talk.skip();
        assertEquals(Optional.of(new Answer.Skipped()), state.answers().find(first.id()));
        assertEquals(2, state.asking().orElseThrow().number());
        assertFalse(state.checklistReady());
    }

    @Test
    void skippingAQuestionThatWasAnsweredKeepsItsAnswer() {
        talk.start(Path.QUICK);
        Question first = talk.waiting();
        Question second = talk.answerNext().asking().orElseThrow().question();
        talk.back();
        State state = talk.skip();
        assertEquals(Optional.of(new Answer.Chosen(List.of(first.choices().getFirst().id()), "")),
                state.answers().find(first.id()));
        assertEquals(second, state.asking().orElseThrow().question());
    }

    @Test
    void thereIsNothingToSkipBeforeTheStart() {
        var rejected = assertInstanceOf(Taken.Rejected.class, talk.take(new Requested.Wish.Skip()));
        assertTrue(rejected.problem().contains("nothing to skip"));
        assertEquals(List.of(), talk.turns());
    }

    @Test
    void aWrongAnswerIsRejectedWithWhatToSendAndKeepsNothing() {
        talk.start(Path.QUICK);
        Question first = talk.waiting();
        var rejected = assertInstanceOf(Taken.Rejected.class, talk.take(
                Talk.answering(first.id(), new Answer.Chosen(List.of("no-such-choice"), ""))));
        assertTrue(rejected.problem().contains(first.choices().getLast().id()));
        assertInstanceOf(Taken.Rejected.class, talk.take(Talk.answering("no-such-question", new Answer.Skipped())));
        assertEquals(1, talk.turns().size());
        assertEquals(first, talk.waiting());
    }

    @Test
    void aLongerInterviewKeepsTheAnswersOfTheShortOne() {
        talk.start(Path.QUICK);
        talk.answerNext();
        State full = talk.start(Path.FULL);
        assertEquals(1, full.answers().byQuestion().size());
        assertEquals(2, full.asking().orElseThrow().number());
        assertEquals(Path.FULL, full.path());
    }
}
