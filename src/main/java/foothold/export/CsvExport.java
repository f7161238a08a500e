package foothold.export;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.checklist.Noted;
import foothold.checklist.StageTasks;
import foothold.checklist.Task;
import foothold.checklist.Words;
import foothold.checklist.Work;
import foothold.interview.Profile.FactorView;
import foothold.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The checklist as one table for a spreadsheet: a row a task, and below them the rest, told apart by the first
/// column.
final class CsvExport implements ChecklistExport {

    private static final Form FORM = new Form("csv", "Spreadsheet (CSV)", "checklist", "csv", CsvTable.MEDIA_TYPE,
            new FileSize(1_000, 2_500));
    private static final List<String> COLUMNS = List.of("Part", "No.", "Do first", "Title", "Stage", "Who leads", "Takes", "Due",
        "Status", "Owner", "Note", "Priority", "Priority is made of", "Factor", "Kind", "Because you said", "Why", "How", "Done when",
        "Ask the supplier", "Equity check", "Where experts disagree", "Agreement", "Evidence", "Id", "Made",
        "Knowledge version");

    private final KnowledgeBase knowledge;

    CsvExport(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public byte[] write(Copy copy) {
        var dossier = new Dossier(copy, knowledge);
        var rows = new ArrayList<List<String>>();
        for (StageTasks stage : dossier.stages()) {
            stage.tasks().forEach(task -> rows.add(task(dossier, task, stage.label())));
        }
        rows.addAll(others(dossier));
        Checklist checklist = dossier.checklist();
        return CsvTable.of(COLUMNS, rows.stream().map(row -> Stream.concat(row.stream(),
                Stream.of(checklist.generatedAt().toString(), checklist.knowledgeVersion())).toList()).toList());
    }

    private static List<String> task(Dossier dossier, Task task, String stage) {
        Words words = dossier.words();
        int first = dossier.checklist().first().indexOf(task) + 1;
        return List.of("Task", String.valueOf(dossier.number(task)), first == 0 ? "" : String.valueOf(first),
                task.title(), stage, task.who(), words.effort(task.effort()), dossier.due(task).orElse(""),
                words.status(task.work().status()), task.work().owner(), task.work().note(),
                String.valueOf(task.priority().score()), dossier.sum(task), words.factor(task.factor()),
                dossier.kind(task), dossier.because(task), task.why(), numbered(task.how()), task.doneWhen(),
                String.join("\n", task.askSupplier()), task.equityCheck(), task.disagreement(),
                words.agreement(task.agreement()), evidence(dossier, task), task.id());
    }

    private static String numbered(List<String> steps) {
        return IntStream.range(0, steps.size()).mapToObj(i -> i + 1 + ". " + steps.get(i))
                .collect(Collectors.joining("\n"));
    }

    private static String evidence(Dossier dossier, Task task) {
        return task.citations().stream()
                .map(dossier::evidence).collect(Collectors.joining("\n"));
    }

    private static List<List<String>> others(Dossier dossier) {
        Checklist checklist = dossier.checklist();
        var rows = new ArrayList<List<String>>();
        checklist.findOut().forEach(open ->
                rows.add(row("Find out", open.text(), "", open.note(),
                        join(open.why(), dossier.lead(open.lead(), true)), open.id())));
        checklist.inPlace().forEach(good ->
                rows.add(row("Already in place", good.text(), "", good.answer(),
                        dossier.lead(good.lead(), false), good.question())));
        checklist.noLongerNeeded().forEach(noted -> rows.add(noted(dossier, noted)));
        checklist.profile().factors().forEach(view -> rows.add(row("Profile", dossier.words().factor(view.factor()),
                dossier.words().concern(view.concern()), because(view), "", view.factor())));
        rows.add(row("About", dossier.about(), "", "", dossier.made() + " " + Words.LIMITS, ""));
        return rows;
    }

    private static String join(String first, String second) {
        return second.isEmpty() ? first : first + "\n" + second;
    }

    private static String because(FactorView view) {
        return view.because().stream().map(because -> Dossier.said(because.answer(), because.text()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> noted(Dossier dossier, Noted noted) {
        Work work = noted.work();
        return List.of("No longer needed", "", "", noted.title(), "", "", "",
                work.due() == null ? "" : dossier.words().day(work.due()), dossier.words().status(work.status()),
                work.owner(), work.note(), "", "", "", "", "", "", "", "", "", "", "", "", "", noted.task());
    }

    /// A row that is no task: its words stand in the columns where a task has the like.
    private static List<String> row(String part, String title, String kind, String because, String why, String id) {
        return List.of(part, "", "", title, "", "", "", "", "", "", "", "", "", "", kind, because, why,
                "", "", "", "", "", "", "", id);
    }
}
