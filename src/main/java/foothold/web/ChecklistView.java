package foothold.web;

import foothold.checklist.Checklist;
import foothold.checklist.Priority;
import foothold.checklist.Task;
import foothold.checklist.Words;
import foothold.interview.Profile;
import foothold.web.ReplyView.CitationView;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A checklist in the shape of the API.
record ChecklistView(List<TaskView> tasks, List<String> first, List<ProfileView> profile,
                     List<Checklist.FindOut> findOut, List<Checklist.InPlace> inPlace, Instant generatedAt,
                     String knowledgeVersion, String limits) {

    record TaskView(String id, String title, String kind, String rule, String factor, String stage, PriorityView priority,
                    String why, List<String> how, String who, String effort, String doneWhen, String agreement,
                    String disagreement, List<String> askSupplier, String equityCheck, List<CitationView> citations,
                    List<Task.Trigger> triggeredBy) {
        static TaskView of(Task task) {
            return new TaskView(task.id(), task.title(), task.kind().name().toLowerCase(Locale.ROOT), task.rule(),
                    task.factor(), task.stage(), new PriorityView(task.priority().score(), task.priority().because()),
                    task.why(), task.how(), task.who(), task.effort(), task.doneWhen(), task.agreement(),
                    task.disagreement(), task.askSupplier(), task.equityCheck(), ReplyView.numbered(task.citations()),
                    task.triggeredBy());
        }
    }

    record PriorityView(int score, List<Priority.Reason> because) {
    }

    record ProfileView(String factor, String concern, List<Profile.Because> because) {
    }

    static ChecklistView of(Checklist checklist) {
        return new ChecklistView(checklist.tasks().stream().map(TaskView::of).toList(),
                checklist.first().stream().map(Task::id).toList(),
                checklist.profile().factors().stream()
                        .map(view -> new ProfileView(view.factor(), view.concern().id(), view.because())).toList(),
                checklist.findOut(), checklist.inPlace(), checklist.generatedAt(), checklist.knowledgeVersion(), Words.LIMITS);
    }
}
