package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.checklist.Work.Status;
import foothold.interview.Answer;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What people did and wrote stays with its task, and outlives it.
class WorkTest {

    private static final Work BEGUN = new Work(Status.IN_PROGRESS, "Ward manager", LocalDate.of(2027, 3, 1), "Half done.");

    private final Plan plan = Plan.with(new MiniKnowledge().question("a").question("b")
            .question("when", "kind: date", "choices: []")
            .action("one", "called-for-by: [{question: a, choices: [poor, bad]}]")
            .action("two", "called-for-by: [{question: b, choices: [bad]}]"));

    @Test
    void staysWhenTheChecklistIsMadeAgain() {
        Checklist before = plan.answering("a", "bad").checklist().with(noted("one", BEGUN));
        Checklist after = plan.answering("a", "poor").answering("b", "bad").checklist().with(noted("one", BEGUN));
        for (Checklist checklist : List.of(before, after)) {
            assertEquals(BEGUN, checklist.find("one").orElseThrow().work());
            assertEquals(7, checklist.find("one").orElseThrow().version());
            assertEquals(List.of(), checklist.noLongerNeeded());
        }
        assertEquals(Work.NONE, after.find("two").orElseThrow().work());
    }

    @Test
    void isKeptAsideWhenNothingCallsForTheTaskAnyMore() {
        Checklist checklist = plan.answering("a", "good").checklist().with(noted("one", BEGUN));
        assertEquals(Optional.empty(), checklist.find("one"));
        assertEquals(List.of(new Noted("one", "Do one", BEGUN, 7)), checklist.noLongerNeeded());
        assertEquals(new Progress(0, 0, 0, 0), checklist.progress());
    }

    @Test
    void aNoteThatWasTakenBackLeavesNothingBehind() {
        assertEquals(List.of(), plan.checklist().with(noted("one", Work.NONE)).noLongerNeeded());
    }

    @Test
    void neverMovesATask() {
        Checklist checklist = plan.answering("a", "bad").answering("b", "bad").checklist();
        Checklist worked = checklist.with(noted("one", BEGUN));
        assertEquals(checklist.tasks().stream().map(Task::id).toList(), worked.tasks().stream().map(Task::id).toList());
        assertEquals(checklist.tasks().stream().map(Task::priority).toList(),
                worked.tasks().stream().map(Task::priority).toList());
    }

    @Test
    void theDayThatPeopleSetStandsBeforeTheSuggestedOne() {
        Checklist checklist = plan.where(Field.STAGE, "preparing").answering("a", "bad")
                .answering("when", new Answer.Said("June 2027")).checklist();
        assertEquals(Optional.of(LocalDate.of(2027, 5, 4)), checklist.find("one").orElseThrow().dueDay());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 1)),
                checklist.with(noted("one", BEGUN)).find("one").orElseThrow().dueDay());
    }

    @Test
    void progressIsSaidInWords() {
        Checklist checklist = plan.answering("a", "bad").answering("b", "bad").checklist();
        assertEquals("0 of 2 completed", checklist.progress().text());
        assertEquals("1 of 2 completed", checklist.with(noted("one", status(Status.DONE))).progress().text());
        assertEquals("0 of 2 completed, 1 in progress", checklist.with(noted("one", BEGUN)).progress().text());
        assertEquals("0 of 1 completed, 1 not relevant",
                checklist.with(noted("one", status(Status.NOT_RELEVANT))).progress().text());
    }

    @Test
    void notesAreNotForOthersToRead() {
        Checklist mine = plan.answering("a", "bad").checklist().with(noted("one", BEGUN));
        Work shared = mine.withoutNotes().find("one").orElseThrow().work();
        assertEquals(new Work(BEGUN.status(), BEGUN.owner(), BEGUN.due(), ""), shared);
        assertEquals(List.of(), plan.checklist().with(noted("one", BEGUN)).withoutNotes().noLongerNeeded());
    }

    private static Work status(Status status) {
        return new Work(status, "", null, "");
    }

    private static Map<String, Noted> noted(String task, Work work) {
        return Map.of(task, new Noted(task, "Do " + task, work, 7));
    }
}
