package foothold.export;

import foothold.advice.Citation;
import foothold.advice.SourceList;
import foothold.checklist.BoardWording;
import foothold.checklist.BoardWording.Said;
import foothold.checklist.Checklist;
import foothold.checklist.Task;
import foothold.interview.Concern;
import foothold.interview.Profile.FactorView;
import foothold.knowledge.EvidenceTypes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a board reads in two minutes. Every sentence counts or repeats what the checklist holds; nothing is judged
/// anew.
public final class BoardSummary {

    private final Dossier dossier;
    private final Checklist checklist;
    private final List<Risk> risks;
    private final SourceList sources;
    private final Said said;

    /// One of the first tasks, seen as the risk it answers.
    ///
    /// @param risk   the answer that calls for it, or the rule that does
    /// @param number its number in the whole checklist
    /// @param cited  the number of the strongest source behind it, or 0
    public record Risk(String risk, int number, Task task, int cited) {
    }

    BoardSummary(Dossier dossier, BoardWording wording) {
        this.dossier = dossier;
        this.checklist = dossier.checklist();
        this.sources = new SourceList(checklist.first().stream().flatMap(task -> strongest(task).stream()).toList());
        this.risks = checklist.first().stream().map(this::risk).toList();
        this.said = wording.say(plain());
    }

    /// What it was made from.
    public Dossier dossier() {
        return dossier;
    }

    /// The top risks: the tasks to do first, with who leads.
    public List<Risk> risks() {
        return risks;
    }

    /// The sources behind the top risks, one each.
    public SourceList sources() {
        return sources;
    }

    /// Five lines in plain words: the project, what is serious, what is less so or not known, what is good, what to
    /// do.
    public List<String> lines() {
        return said.lines();
    }

    /// What to know of the lines' words; empty when they are our own.
    public String reworded() {
        return said.prompt().isEmpty() ? "" : "A language model put these lines into other words (prompt " + said.prompt()
                + "). Each was checked: its figures and names are those of the checklist.";
    }

    private List<String> plain() {
        return List.of(project(), serious(), rest(), open(), toDo());
    }

    private String project() {
        String about = dossier.words().about(checklist.situation());
        return about.isEmpty() ? "The project has not been described yet." : "The project: " + about + ".";
    }

    private String serious() {
        List<FactorView> serious = with(Concern.SERIOUS);
        return serious.isEmpty() ? "No factor gives serious concern."
                : "Serious concern in " + of(serious) + ": " + names(serious) + ".";
    }

    private String rest() {
        List<FactorView> some = with(Concern.SOME);
        List<FactorView> unknown = with(Concern.NOT_KNOWN);
        List<FactorView> none = with(Concern.NONE);
        String text = (some.isEmpty() ? "" : "Some concern in " + of(some) + ": " + names(some) + ". ")
                + (unknown.isEmpty() ? "" : "Not known yet for " + of(unknown) + ": " + names(unknown) + ". ")
                + (none.isEmpty() ? "" : "Nothing worrying in " + of(none) + ": " + names(none) + ". ");
        return text.isEmpty() ? "No factor is free of serious concern." : text.strip();
    }

    private String open() {
        int inPlace = checklist.inPlace().size();
        int findOut = checklist.findOut().size();
        return (inPlace == 0 ? "No answer says yet that something is in place. "
                : inPlace == 1 ? "1 answer says that something is in place. "
                : inPlace + " answers say that something is in place. ")
                + (findOut == 0 ? "No question is left open." : findOut == 1 ? "1 question is still open."
                : findOut + " questions are still open.");
    }

    private String toDo() {
        int tasks = checklist.tasks().size();
        return (tasks == 1 ? "1 task" : tasks + " tasks") + " on the checklist, of which a rule of the nation asks for "
                + dossier.duties()
                + (risks.isEmpty() ? "." : ". The first " + risks.size() + " are below, with who leads.");
    }

    private List<FactorView> with(Concern concern) {
        return checklist.profile().factors().stream().filter(view -> view.concern() == concern).toList();
    }

    private String of(List<FactorView> some) {
        return some.size() + " of " + checklist.profile().factors().size() + " factors";
    }

    private String names(List<FactorView> some) {
        return some.stream().map(view -> dossier.words().factor(view.factor())).collect(Collectors.joining("; "));
    }

    private Risk risk(Task task) {
        String risk = task.triggeredBy().stream().findFirst()
                .map(trigger -> Dossier.said(trigger.answerText(), trigger.questionText()))
                .orElseGet(() -> dossier.kind(task));
        return new Risk(risk, dossier.number(task), task, strongest(task).map(sources::number).orElse(0));
    }

    /// A page has room for one source a risk, the strongest; the checklist has them all.
    private Optional<Citation> strongest(Task task) {
        List<String> grades = dossier.strengths().stream().map(EvidenceTypes.Strength::id).toList();
        return task.citations().stream().min(Comparator.comparingInt(citation ->
                grades.contains(citation.strength()) ? grades.indexOf(citation.strength()) : grades.size()));
    }
}
