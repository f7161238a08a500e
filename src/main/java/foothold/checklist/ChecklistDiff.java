package foothold.checklist;

import foothold.checklist.Work.Status;
import foothold.interview.Concern;
import foothold.interview.Profile.FactorView;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What changed between a checklist as it stood and one now: of the same project, after other answers, some work, or
/// other guidance.
///
/// @param factors         every factor, before and after, in the factors' order
/// @param done            tasks completed since, also those no longer needed
/// @param added           tasks that are new, the highest score first
/// @param noLongerNeeded  tasks that were there and that nothing calls for any more
/// @param guidanceChanged tasks in both whose pages say something else now
/// @param otherKnowledge  whether the knowledge is another version; pages may have changed without touching these tasks
public record ChecklistDiff(List<FactorChange> factors, List<TaskName> done, List<TaskName> added, List<TaskName> noLongerNeeded,
                            List<TaskName> guidanceChanged, boolean otherKnowledge) {

    /// A factor's concern, before and after.
    public record FactorChange(String factor, Concern before, Concern after) {

        /// Whether it is another one now.
        public boolean changed() {
            return before != after;
        }
    }

    public ChecklistDiff {
        factors = List.copyOf(factors);
        done = List.copyOf(done);
        added = List.copyOf(added);
        noLongerNeeded = List.copyOf(noLongerNeeded);
        guidanceChanged = List.copyOf(guidanceChanged);
    }

    /// What changed since a snapshot was taken.
    public static ChecklistDiff between(Snapshot before, Checklist after) {
        Map<String, Snapshot.Kept> kept = before.tasks().stream()
                .collect(Collectors.toMap(Snapshot.Kept::id, Function.identity()));
        Map<String, Task> now = after.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
        Map<String, Noted> dropped = after.noLongerNeeded().stream()
                .collect(Collectors.toMap(Noted::task, Function.identity()));
        List<TaskName> done = Stream.concat(
                after.tasks().stream().filter(task -> newlyDone(task.work(), kept.get(task.id())))
                        .map(TaskName::of),
                dropped.values().stream().filter(noted -> newlyDone(noted.work(), kept.get(noted.task())))
                        .map(TaskName::of)).toList();
        return new ChecklistDiff(
                after.profile().factors().stream().map(view -> factor(before, view)).toList(),
                done,
                after.tasks().stream().filter(task -> !kept.containsKey(task.id()))
                        .map(TaskName::of).toList(),
                before.tasks().stream().filter(task -> !now.containsKey(task.id()))
                        .map(TaskName::of).toList(),
                after.tasks().stream().filter(task -> kept.containsKey(task.id())
                                && !kept.get(task.id()).guidance().equals(GuidancePrint.of(task)))
                        .map(TaskName::of).toList(),
                !before.knowledgeVersion().equals(after.knowledgeVersion()));
    }

    private static boolean newlyDone(Work work, Snapshot.@Nullable Kept kept) {
        return work.status() == Status.DONE && (kept == null || kept.status() != Status.DONE);
    }

    private static FactorChange factor(Snapshot before, FactorView view) {
        return new FactorChange(view.factor(), before.profile().getOrDefault(view.factor(), Concern.NOT_KNOWN),
                view.concern());
    }

    /// Whether nothing changed that a person would see.
    public boolean isEmpty() {
        return factors.stream().noneMatch(FactorChange::changed) && done.isEmpty() && added.isEmpty()
                && noLongerNeeded.isEmpty() && guidanceChanged.isEmpty();
    }
}
