package foothold.checklist;

import foothold.interview.Profile;
import foothold.knowledge.Situation;
import java.time.Instant;
import java.util.List;

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

    /// The few tasks to begin with.
    public List<Task> first() {
        return tasks.subList(0, Math.min(FIRST, tasks.size()));
    }
}
