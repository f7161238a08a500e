package foothold.web.pages;

import foothold.checklist.Checklist;
import foothold.checklist.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tasks of one stage, for a page that lists them in the order of the project.
///
/// @param label the stage as people read it
public record CheckStage(String label, List<Task> tasks) {

    public CheckStage {
        tasks = List.copyOf(tasks);
    }

    static List<CheckStage> of(Checklist checklist, Labels labels) {
        Map<String, List<Task>> byStage = new LinkedHashMap<>();
        for (String stage : List.of("before-choosing", "preparing", "go-live", "after")) {
            byStage.put(stage, new ArrayList<>());
        }
        checklist.tasks().forEach(task -> byStage.computeIfAbsent(task.stage(), _ -> new ArrayList<>()).add(task));
        return byStage.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new CheckStage(labels.stage(entry.getKey()), entry.getValue()))
                .toList();
    }
}
