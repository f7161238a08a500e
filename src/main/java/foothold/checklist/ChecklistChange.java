package foothold.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a changed answer did to a checklist, so that it can be said in words.
///
/// @param added          tasks that were not there before, the most urgent first
/// @param noLongerNeeded tasks that nothing calls for any more
/// @param up             tasks that now weigh more and stand before tasks they stood behind
/// @param down           tasks that now weigh less and stand behind tasks they stood before
public record ChecklistChange(List<Item> added, List<Item> noLongerNeeded, List<Item> up, List<Item> down) {

    /// A task by id and title.
    public record Item(String id, String title) {
        static Item of(Task task) {
            return new Item(task.id(), task.title());
        }
    }

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
        var up = new ArrayList<Item>();
        var down = new ArrayList<Item>();
        for (String id : placesNow) {
            int weight = Integer.compare(now.get(id).priority().score(), then.get(id).priority().score());
            int place = Integer.compare(placesThen.indexOf(id), placesNow.indexOf(id));
            // Only its own weight moves a task; one that is merely overtaken is not news.
            if (weight > 0 && place > 0) {
                up.add(Item.of(now.get(id)));
            } else if (weight < 0 && place < 0) {
                down.add(Item.of(now.get(id)));
            }
        }
        return new ChecklistChange(
                after.tasks().stream().filter(task -> !then.containsKey(task.id())).map(Item::of).toList(),
                before.tasks().stream().filter(task -> !now.containsKey(task.id())).map(Item::of).toList(), up, down);
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
        return IntStream.range(0, 4).boxed()
                .flatMap(kind -> sentence(List.of("New on your checklist: ", "No longer needed: ", "Moved up: ", "Moved down: ")
                        .get(kind), List.of(added, noLongerNeeded, up, down).get(kind)).stream())
                .toList();
    }

    private static List<String> sentence(String opening, List<Item> items) {
        return items.isEmpty() ? List.of()
                : List.of(opening + items.stream().map(Item::title).collect(Collectors.joining("; ")) + ".");
    }

    private static Map<String, Task> byId(Checklist checklist) {
        return checklist.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));
    }

    private static List<String> common(Checklist checklist, Set<String> others) {
        return checklist.tasks().stream().map(Task::id).filter(others::contains).toList();
    }
}
