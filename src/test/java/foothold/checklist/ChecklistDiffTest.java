package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.ChecklistDiff.FactorChange;
import foothold.checklist.Work.Status;
import foothold.interview.Concern;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What changed between two checklists of a project.
class ChecklistDiffTest {

    private static final String ONE = "called-for-by: [{question: a, choices: [poor, bad]}]";
    private static final String TWO = "called-for-by: [{question: b, choices: [bad]}]";

    private final Plan plan = Plan.with(knowledge().action("one", ONE).action("two", TWO));

    @Test
    void betweenTheSameChecklistIsNothing() {
        ChecklistDiff diff = between(plan.answering("a", "bad").checklist(), plan.answering("a", "bad").checklist());
        assertTrue(diff.isEmpty());
        assertFalse(diff.otherKnowledge());
        assertEquals(3, diff.factors().size());
    }

    @Test
    void namesTasksThatAreNewAndThoseNoLongerNeeded() {
        ChecklistDiff diff = between(plan.answering("a", "bad").checklist(),
                plan.answering("a", "good").answering("b", "bad").checklist());
        assertEquals(List.of(item("two")), diff.added());
        assertEquals(List.of(item("one")), diff.noLongerNeeded());
    }

    @Test
    void saysEachFactorThenAndNow() {
        ChecklistDiff diff = between(plan.answering("a", "bad").checklist(), plan.answering("a", "partly").checklist());
        assertEquals(List.of(new FactorChange("skills-and-knowledge", Concern.SERIOUS, Concern.SOME)),
                diff.factors().stream().filter(FactorChange::changed).toList());
    }

    @Test
    void namesTasksThatWereCompletedSince() {
        Checklist before = plan.answering("a", "bad").answering("b", "bad").checklist();
        Checklist done = before.with(noted("one", Status.DONE));
        assertEquals(List.of(item("one")), between(before, done).done());
        assertEquals(List.of(), between(done, done).done());
        assertEquals(List.of(), between(before, before.with(noted("one", Status.IN_PROGRESS))).done());
    }

    @Test
    void aTaskThatWasCompletedAndIsNoLongerNeededIsBoth() {
        ChecklistDiff diff = between(plan.answering("a", "bad").checklist(),
                plan.answering("a", "good").checklist().with(noted("one", Status.DONE)));
        assertEquals(List.of(item("one")), diff.done());
        assertEquals(List.of(item("one")), diff.noLongerNeeded());
    }

    @Test
    void namesTasksWhoseOwnPagesSaySomethingElse() {
        Plan later = Plan.with(knowledge().action("one", ONE, "who: Another role").action("two", TWO));
        ChecklistDiff diff = between(plan.answering("a", "bad").answering("b", "bad").checklist(),
                later.answering("a", "bad").answering("b", "bad").checklist());
        assertEquals(List.of(item("one")), diff.guidanceChanged());
        assertTrue(diff.otherKnowledge());
    }

    @Test
    void namesTasksWhoseEvidenceIsOfAnotherStrength() {
        String on = "evidence: [found]";
        Plan before = Plan.with(knowledge().action("one", ONE, on).finding("found"));
        Plan later = Plan.with(knowledge().action("one", ONE, on)
                .finding("found", "evidence: {type: trial, strength: strong, seen: primary}"));
        assertEquals(List.of(item("one")), between(before.answering("a", "bad").checklist(),
                later.answering("a", "bad").checklist()).guidanceChanged());
    }

    @Test
    void knowledgeThatTouchesNoTaskIsSaidApart() {
        Plan later = Plan.with(knowledge().action("one", ONE).action("two", TWO).finding("found"));
        ChecklistDiff diff = between(plan.answering("a", "bad").checklist(), later.answering("a", "bad").checklist());
        assertEquals(List.of(), diff.guidanceChanged());
        assertTrue(diff.otherKnowledge());
        assertTrue(diff.isEmpty());
    }

    @Test
    void anotherAnswerOrStageIsNoOtherGuidance() {
        ChecklistDiff diff = between(plan.where(Field.STAGE, "preparing").answering("a", "bad").checklist(),
                plan.where(Field.STAGE, "after").answering("a", "poor").checklist());
        assertEquals(List.of(), diff.guidanceChanged());
        assertEquals(List.of(), diff.added());
    }

    private static ChecklistDiff between(Checklist before, Checklist after) {
        return ChecklistDiff.between(Snapshot.of(before), after);
    }

    private static TaskName item(String id) {
        return new TaskName(id, "Do " + id);
    }

    private static Map<String, Noted> noted(String task, Status status) {
        return Map.of(task, new Noted(task, "Do " + task, new Work(status, "", null, ""), 3));
    }

    private static MiniKnowledge knowledge() {
        return new MiniKnowledge().question("a").question("b", "factor: ways-of-working");
    }
}
