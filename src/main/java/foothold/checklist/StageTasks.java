package foothold.checklist;

import foothold.advice.SourceList;
import java.util.List;

/// The tasks of one stage, the highest score first.
///
/// @param label the stage as people read it
public record StageTasks(String label, List<Task> tasks) {

    public StageTasks {
        tasks = List.copyOf(tasks);
    }

    /// How far these tasks are.
    public Progress progress() {
        return Progress.of(tasks);
    }

    /// A checklist's tasks in the order of the project's stages; stages without tasks are left out.
    public static List<StageTasks> of(Checklist checklist, Words words) {
        return words.stages().stream()
                .map(stage -> new StageTasks(words.stage(stage),
                        checklist.tasks().stream().filter(task -> task.stage().equals(stage)).toList()))
                .filter(stage -> !stage.tasks().isEmpty())
                .toList();
    }

    /// The sources of all these tasks, numbered alike wherever a checklist is read.
    public static SourceList sources(List<StageTasks> stages) {
        return new SourceList(stages.stream().flatMap(stage -> stage.tasks().stream()).flatMap(task -> task.citations().stream()).toList());
    }
}
