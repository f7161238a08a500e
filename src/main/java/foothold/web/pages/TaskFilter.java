package foothold.web.pages;

import foothold.checklist.Checklist;
import foothold.checklist.StageTasks;
import foothold.checklist.Task;
import foothold.checklist.Work.Status;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// Which of a checklist's tasks a page shows; empty words let all through.
///
/// @param status how far a task is, as in the API
/// @param factor a factor's id
public record TaskFilter(String status, String factor) {

    static final TaskFilter ALL = new TaskFilter("", "");

    /// What a form asked for; words that mean nothing are left out.
    static TaskFilter read(Context context, Checklist checklist) {
        return new TaskFilter(asked(context, "status").filter(word -> Status.find(word).isPresent()).orElse(""),
                asked(context, "factor").filter(factors(checklist)::contains).orElse(""));
    }

    private static Optional<String> asked(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name));
    }

    /// The factors that a checklist's tasks belong to, in the profile's order.
    public static List<String> factors(Checklist checklist) {
        return checklist.profile().factors().stream().map(view -> view.factor())
                .filter(factor -> checklist.tasks().stream().anyMatch(task -> task.factor().equals(factor))).toList();
    }

    /// Whether it holds any task back.
    public boolean narrows() {
        return !equals(ALL);
    }

    private boolean shows(Task task) {
        return (status.isEmpty() || task.work().status().id().equals(status))
                && (factor.isEmpty() || task.factor().equals(factor));
    }

    /// The stages with the tasks that are shown; stages without any are left out.
    List<StageTasks> of(List<StageTasks> stages) {
        return stages.stream().map(stage -> new StageTasks(stage.label(), stage.tasks().stream().filter(this::shows).toList()))
                .filter(stage -> !stage.tasks().isEmpty()).toList();
    }

    /// What is shown, in words: "Showing 3 of 91 tasks".
    public String count(Checklist checklist, List<StageTasks> shown) {
        int all = checklist.tasks().size();
        int some = shown.stream().mapToInt(stage -> stage.tasks().size()).sum();
        return narrows() ? "Showing " + some + " of " + all + " tasks" : "Showing all " + all + " tasks";
    }
}
