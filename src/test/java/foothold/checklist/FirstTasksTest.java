package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.checklist.Task.Trigger;
import foothold.checklist.Work.Status;
import foothold.interview.Profile;
import foothold.knowledge.Situation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// "Do these first" is short, mixed and says nothing twice.
class FirstTasksTest {

    @Test
    void holdsTheHighestScoresFiveAtMost() {
        assertEquals(List.of("a", "b", "c", "d", "e"), first(task("a", "1", "q1"), task("b", "2", "q2"),
                task("c", "3", "q3"), task("d", "4", "q4"), task("e", "5", "q5"), task("f", "6", "q6")));
    }

    @Test
    void holdsTwoOfAFactorAtMost() {
        assertEquals(List.of("a", "b", "d"), first(task("a", "1", "q1"), task("b", "1", "q2"), task("c", "1", "q3"),
                task("d", "2", "q4")));
    }

    @Test
    void leavesOutATaskWhoseEveryReasonIsMetByThoseBeforeIt() {
        assertEquals(List.of("a", "b", "e"), first(task("a", "1", "q1"), task("b", "2", "q2"), task("c", "3", "q1"),
                task("d", "3", "q2", "q1"), task("e", "3", "q2", "q3")));
    }

    @Test
    void aReasonIsMetOnlyByATaskThatIsInTheList() {
        assertEquals(List.of("a", "b", "d"), first(task("a", "1", "q1"), task("b", "1", "q2"), task("c", "1", "q3"),
                task("d", "2", "q3")));
    }

    @Test
    void twoDutiesThatNoAnswerCallsForDoNotSayTheSame() {
        assertEquals(List.of("a", "b", "d"), first(duty("a", "1"), duty("b", "1"), duty("c", "1"), duty("d", "2")));
    }

    @Test
    void anotherAnswerToTheSameQuestionIsAnotherReason() {
        Task other = task("b", "2", new Trigger("q1", "poor", "?", "Poor"));
        assertEquals(List.of("a", "b"), first(task("a", "1", "q1"), other));
    }

    @Test
    void threeOfOneFactorRatherThanTwoInAll() {
        assertEquals(List.of("a", "b", "c"), first(task("a", "1", "q1"), task("b", "1", "q2"), task("c", "1", "q3"),
                task("d", "1", "q4")));
    }

    @Test
    void threeThatSayTheSameRatherThanTwoInAll() {
        assertEquals(List.of("a", "b", "c"), first(task("a", "1", "q1"), task("b", "2", "q1"), task("c", "3", "q1"),
                task("d", "4", "q1")));
    }

    @Test
    void moreOfAFactorComesBeforeWhatSaysTheSame() {
        assertEquals(List.of("a", "c", "d"), first(task("a", "1", "q1"), task("b", "2", "q1"), task("c", "1", "q2"),
                task("d", "1", "q3")));
    }

    @Test
    void whatIsDoneOrNotRelevantIsNotToBeDoneFirst() {
        Task done = noted(task("a", "1", "q1"), Status.DONE);
        Task dropped = noted(task("b", "2", "q2"), Status.NOT_RELEVANT);
        Task begun = noted(task("c", "3", "q3"), Status.IN_PROGRESS);
        assertEquals(List.of("c", "d"), first(done, dropped, begun, task("d", "1", "q4")));
    }

    private static Task noted(Task task, Status status) {
        return task.with(new Noted(task.id(), task.title(), new Work(status, "", null, ""), 1));
    }

    @Test
    void isEmptyWithoutTasks() {
        assertEquals(List.of(), first());
    }

    private static List<String> first(Task... tasks) {
        var none = new Profile(List.of());
        var checklist = new Checklist(Situation.UNKNOWN, List.of(tasks), none, List.of(), List.of(), Plan.NOW, "v");
        return checklist.first().stream().map(Task::id).toList();
    }

    private static Task task(String id, String factor, String... questions) {
        return task(id, factor, Stream.of(questions).map(question -> new Trigger(question, "bad", "?", "Bad"))
                .toArray(Trigger[]::new));
    }

    private static Task duty(String id, String factor) {
        return task(id, factor, new Trigger[0]);
    }

    private static Task task(String id, String factor, Trigger... triggers) {
        var guidance = new Guidance("", List.of(), "", "", "", "", "", List.of(), "");
        return new Task(id, id, Task.Kind.ACTION, "", factor, "preparing", new Priority(List.of()), guidance, List.of(),
                List.of(triggers), Optional.empty(), Work.NONE, 0);
    }
}
