package foothold.checklist;

import foothold.checklist.Work.Status;
import java.util.List;

/// How far a checklist's tasks are.
///
/// @param total all tasks but those marked as not relevant
public record Progress(int completed, int inProgress, int notRelevant, int total) {

    static Progress of(List<Task> tasks) {
        int notRelevant = count(tasks, Status.NOT_RELEVANT);
        return new Progress(count(tasks, Status.DONE), count(tasks, Status.IN_PROGRESS), notRelevant,
                tasks.size() - notRelevant);
    }

    private static int count(List<Task> tasks, Status status) {
        return (int) tasks.stream().filter(task -> task.work().status() == status).count();
    }

    /// Tasks that nobody has begun.
    public int notStarted() {
        return total - completed - inProgress;
    }

    /// Whether anything was noted on any task.
    public boolean begun() {
        return completed + inProgress + notRelevant > 0;
    }

    /// The same in words, as in "4 of 18 completed, 2 in progress".
    public String text() {
        return completed + " of " + total + " completed"
                + (inProgress == 0 ? "" : ", " + inProgress + " in progress")
                + (notRelevant == 0 ? "" : ", " + notRelevant + " not relevant");
    }
}
