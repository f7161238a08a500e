package foothold.checklist;

import foothold.interview.Profile;
import foothold.knowledge.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A project's tasks in order of priority, with what they rest on.
///
/// @param situation        the project, as far as it is known
/// @param tasks            highest score first
/// @param findOut          what the answers left open
/// @param inPlace          what the answers say is good
/// @param knowledgeVersion which knowledge it was made from
public record Checklist(Situation situation, List<Task> tasks, Profile profile, List<FindOut> findOut,
                        List<InPlace> inPlace, Instant generatedAt, String knowledgeVersion) {

    /// How many tasks are shown under "Do these first".
    private static final int FIRST = 5;
    private static final int FIRST_OF_A_FACTOR = 2;

    /// A question that somebody should find the answer to, or a rule to ask about locally.
    ///
    /// @param why  what makes it worth finding out
    /// @param note what the person noted, or empty
    public record FindOut(String id, String text, String why, String note) {
    }

    /// Something that is in place already, in the words the person chose.
    public record InPlace(String question, String text, String answer) {
    }

    public Checklist {
        tasks = List.copyOf(tasks);
        findOut = List.copyOf(findOut);
        inPlace = List.copyOf(inPlace);
    }

    /// The same without what the person noted for themselves, for others to read.
    public Checklist withoutNotes() {
        List<FindOut> plain = findOut.stream().map(open -> new FindOut(open.id(), open.text(), open.why(), "")).toList();
        return new Checklist(situation, tasks, profile, plain, inPlace, generatedAt, knowledgeVersion);
    }

    /// The few tasks to begin with: the highest scores, but no more than two of one factor, and none whose every reason in
    /// the answers is already met by a task before it, so that a short list does not say one thing three times.
    public List<Task> first() {
        var first = new ArrayList<Task>();
        Set<Task.Trigger> met = new HashSet<>();
        for (Task task : tasks) {
            boolean factorFull = first.stream().filter(other -> other.factor().equals(task.factor())).count() >= FIRST_OF_A_FACTOR;
            boolean saysTheSame = !task.triggeredBy().isEmpty() && met.containsAll(task.triggeredBy());
            if (first.size() < FIRST && !factorFull && !saysTheSame) {
                first.add(task);
                met.addAll(task.triggeredBy());
            }
        }
        return List.copyOf(first);
    }
}
