package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Reply.Outcome;
import foothold.checklist.Checklist;
import foothold.checklist.ChecklistChange;
import foothold.checklist.TaskName;
import foothold.checklist.Task;
import foothold.conversation.Requested.Wish;
import foothold.interview.Answer;
import foothold.interview.Answer.Mark;
import foothold.interview.Path;
import foothold.interview.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a person is told besides the question: what was read from their words, what a new answer changed, what is asked
/// once more, what a premise rests on, and how long is left.
class NoticesTest {

    private static final String WORDS = "we're getting tablets for e-obs on the elderly wards in June, no signal there";

    @RegisterExtension
    static final Desk DESK = Desk.shipped();

    private final Talk talk = DESK.begin();

    private State describe(String text) {
        return talk.accepted(new Wish.Take(new Turn.Described(text)));
    }

    private State say(String question, String text) {
        return talk.accepted(Talk.answering(question, new Answer.Said(text)));
    }

    private State mark(String question, Mark mark) {
        return talk.accepted(Talk.answering(question, new Answer.Marked(mark, "Because.")));
    }

    @Test
    void whatIsReadIsProposedAndNothingIsAssumed() {
        State state = describe(WORDS);
        assertEquals(Map.of("technology", List.of("epr"), "setting", List.of("acute-hospital"), "stage", List.of("preparing"),
                        "tested-where-used", List.of("known-poor")),
                state.notices().proposals().stream().filter(proposal -> proposal.text().isEmpty())
                        .collect(Collectors.toMap(Proposal::question, Proposal::choices)));
        assertEquals(Map.of(), state.answers().byQuestion());
        assertEquals(Map.of(), state.situation().known());
        assertFalse(state.checklistReady());
    }

    @Test
    void aConfirmedProposalIsAnOrdinaryAnswerAndIsNotProposedAgain() {
        describe(WORDS);
        State state = talk.answer("technology", "epr");
        assertEquals(Optional.of(new Answer.Chosen(List.of("epr"), "")), state.answers().find("technology"));
        assertTrue(state.notices().proposals().stream().noneMatch(proposal -> proposal.question().equals("technology")));
        assertTrue(state.notices().proposals().stream().anyMatch(proposal -> proposal.question().equals("setting")));
    }

    @Test
    void aDescriptionWithDetailsOfAPersonIsHandedBackAndNotKept() throws Exception {
        for (String stopped : new String[] {"[personal]", "[crisis]"}) {
            State state = describe("Tablets for ward nine " + stopped);
            assertTrue(Set.of(Outcome.PERSONAL_DATA, Outcome.CRISIS).contains(state.reply().orElseThrow().outcome()));
            assertEquals(List.of(), talk.turns());
            assertFalse(DESK.holds("ward nine"));
        }
        assertInstanceOf(Taken.Rejected.class, talk.take(new Wish.Take(new Turn.Described(" "))));
        // A description is no question: one that sounds clinical is a description all the same.
        assertEquals(1, describe("Video for the clinic [clinical]").conversation().sequence());
    }

    @Test
    void aChangedAnswerSaysWhichTasksCameAndWentAndKeepsTheOthers() {
        talk.start(Path.QUICK);
        talk.answer("stage", "preparing");
        State first = talk.answer("paid-learning-time", "own-time");
        assertEquals(Optional.empty(), first.notices().changed());
        talk.answer("what-stops", "both-for-now");
        Checklist before = talk.dialogue().checklist(talk.kept());
        State state = talk.answer("paid-learning-time", "paid-and-covered");
        Checklist after = talk.dialogue().checklist(talk.kept());
        ChecklistChange change = state.notices().changed().orElseThrow();
        Set<String> gone = before.tasks().stream().map(Task::id)
                .filter(id -> after.tasks().stream().noneMatch(task -> task.id().equals(id))).collect(Collectors.toSet());
        assertFalse(gone.isEmpty());
        assertEquals(gone, change.noLongerNeeded().stream().map(TaskName::id).collect(Collectors.toSet()));
        String said = String.join(" ", change.sentences());
        change.noLongerNeeded().forEach(task -> assertTrue(said.contains(task.title()), said));
        assertTrue(said.startsWith("No longer needed: "), said);
        assertEquals(Optional.of(new Answer.Chosen(List.of("both-for-now"), "")), state.answers().find("what-stops"));
        assertEquals(Optional.empty(), talk.ask("What makes a good super user?").notices().changed());
    }

    @Test
    void theSameAnswerAgainIsNoChange() {
        talk.start(Path.QUICK);
        talk.answer("paid-learning-time", "own-time");
        assertEquals(Optional.empty(), talk.answer("paid-learning-time", "own-time").notices().changed());
        talk.accepted(Talk.answering("what-stops", new Answer.Skipped()));
        assertEquals(Optional.empty(), talk.answer("what-stops", "nothing-stops").notices().changed());
    }

    @Test
    void aThinAnswerIsFollowedUpOnceForItsFactorAndMayStay() {
        talk.start(Path.FULL);
        State thin = say("said-in-their-words", "Not good.");
        assertEquals("said-in-their-words", thin.asking().orElseThrow().question().id());
        assertTrue(thin.notices().followUp().isPresent());
        State asked = talk.ask("What makes a good super user?");
        assertEquals(thin.notices().followUp(), asked.notices().followUp());
        State left = talk.skip();
        assertFalse(left.asking().orElseThrow().question().id().equals("said-in-their-words"));
        assertEquals(Optional.of(new Answer.Said("Not good.")), left.answers().find("said-in-their-words"));
        State again = say("said-in-their-words", "Meh.");
        assertEquals(Optional.empty(), again.notices().followUp());
    }

    @Test
    void anAnswerWithSubstanceIsNotFollowedUp() {
        talk.start(Path.FULL);
        assertEquals(Optional.empty(),
                say("said-in-their-words", "Night nurses dread typing twice during handover.").notices().followUp());
    }

    @Test
    void disagreeingIsNotedWithTheEvidenceAndNeitherCountsNorWaits() {
        talk.start(Path.QUICK);
        State state = mark("what-stops", Mark.DISAGREE);
        var premise = state.notices().premise().orElseThrow();
        assertEquals(1, premise.citations().size());
        String passage = premise.citations().getFirst().passage();
        assertTrue(foothold.testing.Shipped.KNOWLEDGE.findPassage(passage).orElseThrow().text()
                .contains(premise.citations().getFirst().quote()));
        Checklist checklist = talk.dialogue().checklist(talk.kept());
        assertTrue(checklist.findOut().stream().noneMatch(open -> open.id().equals("what-stops")));
        assertTrue(checklist.profile().factors().stream().allMatch(view -> view.because().isEmpty()));
        assertEquals(Optional.empty(), talk.answer("ready-to-change", "asked-and-agree").notices().premise());
    }

    @Test
    void whatIsNotKnownIsToBeFoundOutAndWhatDoesNotApplyIsNot() {
        talk.start(Path.QUICK);
        mark("what-stops", Mark.DONT_KNOW);
        mark("ready-to-change", Mark.NOT_APPLICABLE);
        mark("paid-learning-time", Mark.ASK_A_COLLEAGUE);
        Set<String> open = talk.dialogue().checklist(talk.kept()).findOut().stream()
                .map(Checklist.FindOut::id).collect(Collectors.toSet());
        assertTrue(open.containsAll(Set.of("what-stops", "paid-learning-time")) && !open.contains("ready-to-change"));
    }

    @Test
    void theTimeLeftGoesDownWithEveryAnswerAndEndsAtNothing() {
        State state = talk.start(Path.QUICK);
        int begun = state.notices().minutesLeft();
        assertTrue(begun >= 5 && begun <= 15, "minutes: " + begun);
        int before = begun;
        while (state.asking().isPresent()) {
            state = talk.answerNext();
            before = state.notices().minutesLeft();
            assertTrue(state.asking().isEmpty() || before >= 1);
        }
        assertEquals(0, before);
    }
}
