package foothold.checklist;

/// A task by id and title, where no more of it is needed or left.
public record TaskName(String id, String title) {

    static TaskName of(Task task) {
        return new TaskName(task.id(), task.title());
    }

    static TaskName of(Noted noted) {
        return new TaskName(noted.task(), noted.title());
    }

    static TaskName of(Snapshot.Kept kept) {
        return new TaskName(kept.id(), kept.title());
    }
}
