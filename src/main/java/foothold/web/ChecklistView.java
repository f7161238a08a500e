package foothold.web;

import foothold.checklist.Checklist;
import foothold.checklist.Due;
import foothold.checklist.Guidance;
import foothold.checklist.Noted;
import foothold.checklist.Priority;
import foothold.checklist.Progress;
import foothold.checklist.Task;
import foothold.checklist.Words;
import foothold.interview.Profile;
import foothold.knowledge.Ids;
import foothold.web.ReplyView.CitationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A checklist in the shape of the API.
record ChecklistView(List<TaskView> tasks, List<String> first, ProgressView progress, List<ProfileView> profile,
                     List<Checklist.FindOut> findOut, List<Checklist.InPlace> inPlace,
                     List<NotedView> noLongerNeeded, Instant generatedAt, String knowledgeVersion,
                     String limits) {

    record TaskView(String id, String title, String kind, String rule, String factor, String stage, PriorityView priority,
                    String why, List<String> how, String who, String effort, String doneWhen, String agreement,
                    String disagreement, List<String> askSupplier, String equityCheck, List<CitationView> citations,
                    List<Task.Trigger> triggeredBy, String status, String owner, @Nullable LocalDate due,
                    @Nullable Due suggestedDue, String note, int version) {
        static TaskView of(Task task) {
            Guidance guidance = task.guidance();
            return new TaskView(task.id(), task.title(), Ids.of(task.kind()), task.rule(),
                    task.factor(), task.stage(), new PriorityView(task.priority().score(), task.priority().because()),
                    guidance.why(), guidance.how(), guidance.who(), guidance.effort(), guidance.doneWhen(), guidance.agreement(),
                    guidance.disagreement(), guidance.askSupplier(), guidance.equityCheck(), ReplyView.numbered(task.citations()),
                    task.triggeredBy(), task.work().status().id(), task.work().owner(), task.dueDay().orElse(null),
                    task.due().orElse(null), task.work().note(), task.version());
        }
    }

    record PriorityView(int score, List<Priority.Reason> because) {
    }

    record ProgressView(int completed, int inProgress, int notRelevant, int total, String text) {
        static ProgressView of(Progress progress) {
            return new ProgressView(progress.completed(), progress.inProgress(), progress.notRelevant(),
                    progress.total(), progress.text());
        }
    }

    /// What was noted on a task that nothing calls for any more.
    record NotedView(String id, String title, String status, String owner, @Nullable LocalDate due, String note,
                     int version) {
        static NotedView of(Noted noted) {
            return new NotedView(noted.task(), noted.title(), noted.work().status().id(), noted.work().owner(),
                    noted.work().due(), noted.work().note(), noted.version());
        }
    }

    record ProfileView(String factor, String concern, List<Profile.Because> because) {
    }

    static ChecklistView of(Checklist checklist) {
        return new ChecklistView(checklist.tasks().stream().map(TaskView::of).toList(),
                checklist.first().stream().map(Task::id).toList(),
                ProgressView.of(checklist.progress()),
                checklist.profile().factors().stream()
                        .map(view -> new ProfileView(view.factor(), view.concern().id(), view.because())).toList(),
                checklist.findOut(), checklist.inPlace(),
                checklist.noLongerNeeded().stream().map(NotedView::of).toList(), checklist.generatedAt(),
                checklist.knowledgeVersion(), Words.LIMITS);
    }
}
