package foothold.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a changed answer did to a checklist, so that it can be said in words.
///
/// @param added          tasks that were not there before, the most urgent first
/// @param noLongerNeeded tasks that nothing calls for any more
/// @param up             tasks that now weigh more and stand before tasks they stood behind
/// @param down           tasks that now weigh less and stand behind tasks they stood before
public record ChecklistChange(List<TaskName> added, List<TaskName> noLongerNeeded, List<TaskName> up, List<TaskName> down) {

    public ChecklistChange {
        added = List.copyOf(added);
        noLongerNeeded = List.copyOf(noLongerNeeded);
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /// What changed from one checklist to another.
    public static ChecklistChange between(Checklist before, Checklist after) {
        Map<String, Task> then = byId(before);
        Map<String, Task> now = byId(after);
        List<String> placesThen = common(before, now.keySet());
        List<String> placesNow = common(after, then.keySet());
        var up = new ArrayList<TaskName>();
        var down = new ArrayList<TaskName>();
        for (String id : placesNow) {
            int weight = Integer.compare(now.get(id).priority().score(), then.get(id).priority().score());
            int place = Integer.compare(placesThen.indexOf(id), placesNow.indexOf(id));
            // Only its own weight moves a task; one that is merely overtaken is not news.
            if (weight > 0 && place > 0) {
                up.add(TaskName.of(now.get(id)));
            } else if (weight < 0 && place < 0) {
                down.add(TaskName.of(now.get(id)));
            }
        }
        return new ChecklistChange(
                after.tasks().stream().filter(task -> !then.containsKey(task.id())).map(TaskName::of).toList(),
                before.tasks().stream().filter(task -> !now.containsKey(task.id())).map(TaskName::of).toList(), up, down);
    }

    /// Whether the checklist is as it was.
    public boolean isEmpty() {
        return added.isEmpty() && noLongerNeeded.isEmpty() && up.isEmpty() && down.isEmpty();
    }

    /// The change as sentences that name the tasks.
    public List<String> sentences() {
        if (isEmpty()) {
            return List.of("Your checklist stays as it was.");
        }
        return Stream.of(sentence("New on your checklist: ", added), sentence("No longer needed: ", noLongerNeeded),
                sentence("Moved up: ", up), sentence("Moved down: ", down)).flatMap(Optional::stream).toList();
    }

    private static Optional<String> sentence(String opening, List<TaskName> tasks) {
        return tasks.isEmpty() ? Optional.empty()
                : Optional.of(opening + tasks.stream().map(TaskName::title).collect(Collectors.joining("; ")) + ".");
    }

    private static Map<String, Task> byId(Checklist checklist) {
        return checklist.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
    }

    private static List<String> common(Checklist checklist, Set<String> others) {
        return checklist.tasks().stream().map(Task::id).filter(others::contains).toList();
    }
}
