package foothold.checklist;

import foothold.advice.Citation;
import java.util.List;

/// One thing to do, tailored to a project.
///
/// @param id          the action's or duty's page id
/// @param kind        whether we suggest it or a rule of the nation asks for it
/// @param rule        for a duty: what kind of rule, and the nations where it binds; else empty
/// @param stage       when to do it: a stage word, never earlier than the project's own
/// @param why         our reasoning for an action; what the rule asks for a duty
/// @param citations   the evidence behind it, each with a verbatim quote
/// @param triggeredBy the answers that call for it; none for a duty that holds anyway
public record Task(String id, String title, Kind kind, String rule, String factor, String stage, Priority priority,
                   String why, List<String> how, String who, String effort, String doneWhen, String agreement,
                   String disagreement, List<String> askSupplier, String equityCheck, List<Citation> citations,
                   List<Trigger> triggeredBy) {

    /// Where a task comes from.
    public enum Kind { ACTION, DUTY }

    /// An answer that calls for a task, as ids and in words.
    public record Trigger(String question, String answer, String questionText, String answerText) {
    }

    public Task {
        how = List.copyOf(how);
        askSupplier = List.copyOf(askSupplier);
        citations = List.copyOf(citations);
        triggeredBy = List.copyOf(triggeredBy);
    }
}
