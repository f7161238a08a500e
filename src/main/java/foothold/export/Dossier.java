package foothold.export;

import foothold.advice.Citation;
import foothold.advice.SourceList;
import foothold.checklist.Checklist;
import foothold.checklist.Checklist.Lead;
import foothold.checklist.ChecklistExport.Copy;
import foothold.checklist.Priority;
import foothold.checklist.StageTasks;
import foothold.checklist.Task;
import foothold.checklist.Words;
import foothold.checklist.Work;
import foothold.knowledge.EvidenceTypes;
import foothold.knowledge.KnowledgeBase;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A checklist arranged for a document: its tasks by stage and numbered through, its sources numbered, its ids in
/// words. What the PDF and the Word file say is decided here once; they only lay it out.
public final class Dossier {

    private final Copy copy;
    private final Words words;
    private final List<EvidenceTypes.Strength> strengths;
    private final List<StageTasks> stages;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final SourceList sources;

    Dossier(Copy copy, KnowledgeBase knowledge) {
        this.copy = copy;
        this.words = new Words(knowledge);
        this.strengths = knowledge.reference().evidenceTypes().strengths();
        this.stages = StageTasks.of(copy.checklist(), words);
        stages.stream().flatMap(stage -> stage.tasks().stream()).forEach(task -> numbers.put(task.id(), numbers.size() + 1));
        this.sources = StageTasks.sources(stages);
    }

    /// The checklist itself.
    public Checklist checklist() {
        return copy.checklist();
    }

    /// The words for its ids.
    public Words words() {
        return words;
    }

    /// Its tasks by stage.
    public List<StageTasks> stages() {
        return stages;
    }

    /// The sources of all its tasks.
    public SourceList sources() {
        return sources;
    }

    /// The grades of evidence, with what each means.
    public List<EvidenceTypes.Strength> strengths() {
        return strengths;
    }

    /// A task's number in this document.
    public int number(Task task) {
        return numbers.getOrDefault(task.id(), 0);
    }

    /// What the project is, or that it was not said.
    public String about() {
        String about = words.about(checklist().situation());
        return about.isEmpty() ? "Project not described yet" : about;
    }

    /// When and from what it was made.
    public String made() {
        return "Made " + words.moment(checklist().generatedAt()) + " from your answers and knowledge version "
                + checklist().knowledgeVersion() + ".";
    }

    /// How many tasks a rule of the nation asks for.
    public long duties() {
        return checklist().tasks().stream().filter(task -> task.kind() == Task.Kind.DUTY).count();
    }

    /// Who, how long, and what it belongs to, in one line.
    public String facts(Task task) {
        return Stream.of("Who leads: " + task.guidance().who(), "Takes " + words.effort(task.guidance().effort()).toLowerCase(Locale.UK),
                        words.factor(task.factor()), kind(task))
                .collect(Collectors.joining(" · "));
    }

    /// Whether we suggest it, or which rule asks for it.
    String kind(Task task) {
        return task.rule().isEmpty() ? "Our suggestion" : words.upper(task.rule());
    }

    /// By when it is to be done, if it has a day: the one that was agreed, else the one counted back from going live.
    public Optional<String> due(Task task) {
        return task.dueDay().map(_ -> task.work().due() == null ? words.due(task) : "By " + words.due(task));
    }

    /// When to do it: by its day, else the stage.
    public String when(Task task) {
        return due(task).orElse(words.stage(task.stage()));
    }

    /// Who has it: the role that took it on, else the one that usually leads.
    public String owner(Task task) {
        return task.work().owner().isEmpty() ? task.guidance().who() : task.work().owner();
    }

    /// What people did about a task and wrote on it, a line each; none while nobody did.
    public List<String> work(Task task) {
        Work work = task.work();
        return Stream.of(work.status() == Work.Status.NOT_STARTED ? "" : "Status: " + words.status(work.status()),
                        work.owner().isEmpty() ? "" : "Owner: " + work.owner(),
                        work.note().isEmpty() ? "" : "Note: " + work.note())
                .filter(line -> !line.isEmpty()).toList();
    }

    /// Where to look further for an open question; empty when the knowledge does not say.
    public String whereToLook(@Nullable Lead lead) {
        return lead == null ? "" : "Who would know: " + lead.who() + ". What to look for: " + lead.sign();
    }

    /// What would show that something is in place; empty when the knowledge does not say.
    public String whatShows(@Nullable Lead lead) {
        return lead == null ? "" : "What would show it: " + lead.sign();
    }

    /// The parts of a task's score as a sum anyone can check.
    public String sum(Task task) {
        return task.priority().because().stream().map(Dossier::part).collect(Collectors.joining("; "));
    }

    private static String part(Priority.Reason reason) {
        return reason.reason() + " (" + reason.points() + ")";
    }

    /// The answers that call for a task.
    public String because(Task task) {
        return task.triggeredBy().stream()
                .map(trigger -> said(trigger.answerText(), trigger.questionText()))
                .collect(Collectors.joining("; "));
    }

    /// A citation in full, for files without a list of sources.
    String evidence(Citation citation) {
        return "“" + citation.quote() + "” " + words.sureness(citation) + ". " + citation.source()
                + (citation.url() == null ? "" : " " + citation.url());
    }

    /// An answer with the question it was given to.
    static String said(String answer, String question) {
        return "“" + answer + "” (" + question + ")";
    }
}
