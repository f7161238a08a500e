package foothold.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.advice.Reply.Outcome;
import foothold.checklist.Noted;
import foothold.checklist.Work;
import foothold.checklist.Work.Status;
import foothold.conversation.TaskNotes.Result;
import foothold.conversation.TaskNotes.Wanted;
import foothold.interview.Path;
import foothold.testing.MiniKnowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people note on tasks is kept with the conversation, and nobody overwrites what they have not seen.
class TaskNotesTest {

    @RegisterExtension
    static final Desk DESK = Desk.with(new MiniKnowledge().question("a").question("b")
            .action("one", "called-for-by: [{question: a, choices: [poor, bad]}]")
            .action("two", "called-for-by: [{question: a, choices: [poor, bad]}]").read());

    private static final TaskChange BEGIN = new TaskChange(Status.IN_PROGRESS, null, null, false, null);
    private static final TaskChange FINISH = new TaskChange(Status.DONE, null, null, false, null);

    private final Talk talk = DESK.begin();

    @BeforeEach
    void callForTasks() {
        talk.start(Path.QUICK);
        talk.answer("a", "bad");
    }

    @Test
    void aChangeKeepsWhatItDoesNotName() {
        kept(change("one", BEGIN));
        kept(change("one", new TaskChange(null, "Ward manager", LocalDate.of(2027, 5, 4), false, null)));
        kept(change("one", new TaskChange(null, null, null, false, "Halfway.")));
        assertEquals(new Work(Status.IN_PROGRESS, "Ward manager", LocalDate.of(2027, 5, 4), "Halfway."), work("one"));
        kept(change("one", new TaskChange(null, "", null, true, null)));
        assertEquals(new Work(Status.IN_PROGRESS, "", null, "Halfway."), work("one"));
        assertEquals(Work.NONE, work("two"));
    }

    @Test
    void ofTwoWhoSawTheSameTheSecondIsToldAndNothingIsLost() {
        int seen = talk.kept().sequence();
        Result.Kept first = kept(change("one", BEGIN, seen));
        Result.Stale second = assertInstanceOf(Result.Stale.class, change("one", FINISH, seen));
        assertEquals(Status.IN_PROGRESS, second.noted().work().status());
        assertEquals(first.sequence(), second.sequence());
        kept(change("one", FINISH, second.sequence()));
        assertEquals(Status.DONE, work("one").status());
    }

    @Test
    void whoWorksOnAnotherTaskOrAnswersIsNoRival() {
        int seen = talk.kept().sequence();
        kept(change("one", BEGIN, seen));
        talk.answer("b", "bad");
        kept(change("two", FINISH, seen));
        assertEquals(List.of(Status.IN_PROGRESS, Status.DONE), List.of(work("one").status(), work("two").status()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 99})
    void aStateThatNeverWasIsStale(int seen) {
        assertInstanceOf(Result.Stale.class, change("one", BEGIN, seen));
    }

    @Test
    void aChangeThatChangesNothingIsNoTurn() {
        kept(change("one", BEGIN));
        int before = talk.kept().sequence();
        kept(change("one", BEGIN));
        assertEquals(before, talk.kept().sequence());
    }

    @Test
    void theSameRequestTwiceIsKeptOnce() {
        var wanted = new Wanted("one", BEGIN, OptionalInt.of(2), "key", "print");
        Result.Kept first = kept(talk.dialogue().tasks().change(talk.id(), wanted));
        assertEquals(first, kept(talk.dialogue().tasks().change(talk.id(), wanted)));
        assertInstanceOf(Result.KeyReused.class, talk.dialogue().tasks().change(talk.id(),
                new Wanted("one", FINISH, OptionalInt.empty(), "key", "other")));
        assertEquals(3, talk.kept().sequence());
    }

    @Test
    void whatIsPersonalIsNotKept() throws Exception {
        for (TaskChange change : List.of(new TaskChange(null, "[personal] canary-owner", null, false, null),
                new TaskChange(Status.DONE, null, null, false, "[personal] canary-note"))) {
            Result.Stopped stopped = assertInstanceOf(Result.Stopped.class, change("one", change));
            assertEquals(Outcome.PERSONAL_DATA, stopped.reply().outcome());
        }
        assertEquals(Work.NONE, work("one"));
        assertFalse(DESK.holds("canary"));
    }

    @Test
    void aCrisisIsMetAndANoteMaySpeakOfClinicalWork() {
        assertInstanceOf(Result.Stopped.class, change("one", new TaskChange(null, null, null, false, "[crisis]")));
        kept(change("one", new TaskChange(null, null, null, false, "[clinical] doses " + StubBoundary.INVISIBLE)));
        assertTrue(work("one").note().startsWith("[clinical] doses"));
        kept(change("one", new TaskChange(null, "Ward" + StubBoundary.INVISIBLE + " manager", null, false, null)));
        assertEquals("Ward manager", work("one").owner());
    }

    @Test
    void aTaskThatIsNotThereIsUnknown() {
        assertInstanceOf(Result.Unknown.class, change("three", BEGIN));
        DESK.store().delete(talk.id());
        assertInstanceOf(Result.Gone.class, change("one", BEGIN));
    }

    @Test
    void whatWasWrittenOutlivesTheTaskAndComesBackWithIt() {
        kept(change("one", new TaskChange(Status.IN_PROGRESS, "Ward manager", null, false, "Halfway.")));
        talk.answer("a", "good");
        assertEquals(List.of("one"), talk.dialogue().checklist(talk.kept()).noLongerNeeded().stream()
                .map(Noted::task).toList());
        kept(change("one", FINISH));
        talk.answer("a", "poor");
        assertEquals(new Work(Status.DONE, "Ward manager", null, "Halfway."), work("one"));
        assertEquals(List.of(), talk.dialogue().checklist(talk.kept()).noLongerNeeded());
    }

    @Test
    void notesAreNoTurnsOfTheInterview() {
        String waiting = talk.waiting().id();
        kept(change("one", BEGIN));
        assertEquals(waiting, talk.waiting().id());
    }

    @Test
    void aChangeThatIsOvertakenByAnotherTurnLooksAgain() {
        Dialogue overtaken = DESK.dialogue(new OvertakenStore(talk.store(), new Runnable() {
            private boolean done;

            @Override
            public void run() {
                if (!done) {
                    done = true;
                    kept(change("two", BEGIN));
                }
            }
        }));
        kept(overtaken.tasks().change(talk.id(), new Wanted("one", FINISH, OptionalInt.of(2), "", "")));
        assertEquals(List.of(Status.DONE, Status.IN_PROGRESS), List.of(work("one").status(), work("two").status()));
    }

    private Result change(String task, TaskChange change) {
        return talk.dialogue().tasks().change(talk.id(), new Wanted(task, change, OptionalInt.empty(), "", ""));
    }

    private Result change(String task, TaskChange change, int seen) {
        return talk.dialogue().tasks().change(talk.id(), new Wanted(task, change, OptionalInt.of(seen), "", ""));
    }

    private static Result.Kept kept(Result result) {
        return assertInstanceOf(Result.Kept.class, result);
    }

    private Work work(String task) {
        Optional<Noted> noted = talk.dialogue().tasks().find(talk.kept(), task);
        return noted.orElseThrow().work();
    }
}
