package foothold.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Picks the tasks of "Do these first": the highest scores, but no more than two of one factor, and none whose every
/// reason in the answers is already met by a task before it, so that a short list does not say one thing three times.
/// Rather than fewer than three, it takes more of a factor, and then what says the same.
final class FirstTasks {

    private static final int MOST = 5;
    private static final int LEAST = 3;
    private static final int MOST_OF_A_FACTOR = 2;

    private final List<Task> tasks;
    private final List<Task> picked = new ArrayList<>();

    private FirstTasks(List<Task> tasks) {
        this.tasks = tasks;
    }

    static List<Task> of(List<Task> tasks) {
        var first = new FirstTasks(tasks);
        first.pick(MOST, task -> first.ofItsFactor(task) < MOST_OF_A_FACTOR && !first.saysTheSame(task));
        first.pick(LEAST, task -> !first.saysTheSame(task));
        first.pick(LEAST, _ -> true);
        return tasks.stream().filter(first.picked::contains).toList();
    }

    private void pick(int most, Predicate<Task> wanted) {
        for (Task task : tasks) {
            if (picked.size() < most && !picked.contains(task) && wanted.test(task)) {
                picked.add(task);
            }
        }
    }

    private long ofItsFactor(Task task) {
        return picked.stream().filter(other -> other.factor().equals(task.factor())).count();
    }

    private boolean saysTheSame(Task task) {
        Set<Task.Trigger> met = new HashSet<>();
        picked.forEach(other -> met.addAll(other.triggeredBy()));
        return !task.triggeredBy().isEmpty() && met.containsAll(task.triggeredBy());
    }
}
