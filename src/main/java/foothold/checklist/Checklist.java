package foothold.checklist;

import foothold.interview.Profile;
import foothold.knowledge.Situation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A project's tasks in order of priority, with what they rest on.
///
/// @param situation        the project, as far as it is known
/// @param tasks            highest score first
/// @param findOut          what the answers left open
/// @param inPlace          what the answers say is good
/// @param knowledgeVersion which knowledge it was made from
/// @param noLongerNeeded   what was noted on tasks that nothing calls for any more
public record Checklist(Situation situation, List<Task> tasks, Profile profile, List<FindOut> findOut,
                        List<InPlace> inPlace, Instant generatedAt, String knowledgeVersion,
                        List<Noted> noLongerNeeded) {

    /// A question that somebody should find the answer to, or a rule to ask about locally.
    ///
    /// @param why  what makes it worth finding out
    /// @param note what the person noted, or empty
    /// @param lead who would know and what to look for, where the knowledge has it
    public record FindOut(String id, String text, String why, String note, @Nullable Lead lead) {
        public FindOut(String id, String text, String why, String note) {
            this(id, text, why, note, null);
        }
    }

    /// Something that is in place already, in the words the person chose.
    ///
    /// @param lead what would show it, where the knowledge has it
    public record InPlace(String question, String text, String answer, @Nullable Lead lead) {
        public InPlace(String question, String text, String answer) {
            this(question, text, answer, null);
        }
    }

    /// Where to look further, taken from the action that a worse answer would call for.
    ///
    /// @param page the action's page
    /// @param who  whose task it would be, so who would know
    /// @param sign what somebody else could check when it is in place
    public record Lead(String page, String title, String who, String sign) {
    }

    public Checklist {
        tasks = List.copyOf(tasks);
        findOut = List.copyOf(findOut);
        inPlace = List.copyOf(inPlace);
        noLongerNeeded = List.copyOf(noLongerNeeded);
    }

    /// A checklist on which nobody has worked yet.
    public Checklist(Situation situation, List<Task> tasks, Profile profile, List<FindOut> findOut,
                     List<InPlace> inPlace, Instant generatedAt, String knowledgeVersion) {
        this(situation, tasks, profile, findOut, inPlace, generatedAt, knowledgeVersion, List.of());
    }

    /// This checklist with the work on its tasks. What was written on a task that is not here any more is kept aside.
    public Checklist with(Map<String, Noted> noted) {
        Set<String> here = tasks.stream().map(Task::id).collect(Collectors.toSet());
        return new Checklist(situation,
                tasks.stream().map(task -> noted.containsKey(task.id()) ? task.with(noted.get(task.id())) : task).toList(),
                profile, findOut, inPlace, generatedAt, knowledgeVersion,
                noted.values().stream().filter(note -> !here.contains(note.task()) && !note.work().equals(Work.NONE))
                        .sorted(Comparator.comparing(Noted::version)).toList());
    }

    /// How far the tasks are.
    public Progress progress() {
        return Progress.of(tasks);
    }

    /// The task with this id, if it is on the checklist.
    public Optional<Task> find(String task) {
        return tasks.stream().filter(one -> one.id().equals(task)).findFirst();
    }

    /// The same without what people noted for themselves, for others to read.
    public Checklist withoutNotes() {
        return new Checklist(situation,
                tasks.stream().map(task -> task.with(new Noted(task.id(), task.title(), task.work().withoutNote(),
                        task.version()))).toList(),
                profile, findOut.stream().map(open -> new FindOut(open.id(), open.text(), open.why(), "", open.lead()))
                .toList(), inPlace, generatedAt, knowledgeVersion);
    }

    /// The three to five tasks to begin with, of those still open; all of them when there are fewer.
    public List<Task> first() {
        return FirstTasks.of(tasks.stream().filter(task -> task.work().status().open()).toList());
    }
}
