package foothold.checklist;

import foothold.advice.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One thing to do, tailored to a project.
///
/// @param id          the action's or duty's page id
/// @param kind        whether we suggest it or a rule of the nation asks for it
/// @param rule        for a duty: what kind of rule, and the nations where it binds; else empty
/// @param stage       when to do it: a stage word, never earlier than the project's own
/// @param guidance    what its page says of doing it
/// @param citations   the evidence behind it, each with a verbatim quote
/// @param triggeredBy the answers that call for it; none for a duty that holds anyway
/// @param due         when it is best done, while the go-live date is known
/// @param work        what people did about it
/// @param version     the sequence number of the turn that last changed its work; 0 when none did
public record Task(String id, String title, Kind kind, String rule, String factor, String stage, Priority priority, Guidance guidance,
                   List<Citation> citations, List<Trigger> triggeredBy, Optional<Due> due, Work work, int version) {

    /// Where a task comes from.
    public enum Kind { ACTION, DUTY }

    /// An answer that calls for a task, as ids and in words.
    public record Trigger(String question, String answer, String questionText, String answerText) {
    }

    public Task {
        citations = List.copyOf(citations);
        triggeredBy = List.copyOf(triggeredBy);
    }

    /// This task with what was noted on it.
    public Task with(Noted noted) {
        return new Task(id, title, kind, rule, factor, stage, priority, guidance, citations, triggeredBy, due,
                noted.work(), noted.version());
    }

    /// The day it is to be done by: the one that people set, or else the suggested one.
    public Optional<LocalDate> dueDay() {
        return Optional.ofNullable(work.due()).or(() -> due.map(Due::date));
    }
}
