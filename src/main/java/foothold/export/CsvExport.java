package foothold.export;

import static java.util.Map.entry;

import foothold.checklist.Checklist;
import foothold.checklist.Checklist.FindOut;
import foothold.checklist.Checklist.InPlace;
import foothold.checklist.ChecklistExport;
import foothold.checklist.FileSize;
import foothold.checklist.Guidance;
import foothold.checklist.Noted;
import foothold.checklist.StageTasks;
import foothold.checklist.Task;
import foothold.checklist.Words;
import foothold.checklist.Work;
import foothold.interview.Profile.FactorView;
import foothold.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The checklist as one table for a spreadsheet: a row a task, and below them the rest, told apart by the first
/// column.
final class CsvExport implements ChecklistExport {

    private static final Form FORM = new Form("csv", "Spreadsheet (CSV)", "checklist", "csv", CsvTable.MEDIA_TYPE,
            new FileSize(1_000, 2_500));
    private static final List<String> COLUMNS = List.of("Part", "No.", "Do first", "Title", "Stage", "Who leads", "Takes", "Due",
            "Status", "Owner", "Note", "Priority", "Priority is made of", "Factor", "Kind", "Because you said", "Why", "How",
            "Done when", "Ask the supplier", "Equity check", "Where experts disagree", "Agreement", "Evidence", "Id", "Made",
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
        Checklist checklist = dossier.checklist();
        var rows = new ArrayList<Map<String, String>>();
        for (StageTasks stage : dossier.stages()) {
            stage.tasks().forEach(task -> rows.add(task(dossier, task, stage.label())));
        }
        checklist.findOut().forEach(open -> rows.add(findOut(dossier, open)));
        checklist.inPlace().forEach(good -> rows.add(inPlace(dossier, good)));
        checklist.noLongerNeeded().forEach(noted -> rows.add(noted(dossier.words(), noted)));
        checklist.profile().factors().forEach(view -> rows.add(factor(dossier.words(), view)));
        rows.add(Map.of("Part", "About", "Title", dossier.about(), "Why", dossier.made() + " " + Words.LIMITS));
        Map<String, String> everywhere = Map.of("Made", checklist.generatedAt().toString(),
                "Knowledge version", checklist.knowledgeVersion());
        return CsvTable.of(COLUMNS, rows.stream().map(row -> COLUMNS.stream()
                .map(column -> row.getOrDefault(column, everywhere.getOrDefault(column, ""))).toList()).toList());
    }

    private static Map<String, String> task(Dossier dossier, Task task, String stage) {
        Guidance guidance = task.guidance();
        Words words = dossier.words();
        int first = dossier.checklist().first().indexOf(task) + 1;
        return Map.ofEntries(entry("Part", "Task"), entry("No.", String.valueOf(dossier.number(task))),
                entry("Do first", first == 0 ? "" : String.valueOf(first)), entry("Title", task.title()), entry("Stage", stage),
                entry("Who leads", guidance.who()), entry("Takes", words.effort(guidance.effort())),
                entry("Due", dossier.due(task).orElse("")), entry("Status", words.status(task.work().status())), entry("Owner", task.work().owner()),
                entry("Note", task.work().note()), entry("Priority", String.valueOf(task.priority().score())),
                entry("Priority is made of", dossier.sum(task)), entry("Factor", words.factor(task.factor())),
                entry("Kind", dossier.kind(task)), entry("Because you said", dossier.because(task)), entry("Why", guidance.why()),
                entry("How", numbered(guidance.how())), entry("Done when", guidance.doneWhen()),
                entry("Ask the supplier", String.join("\n", guidance.askSupplier())), entry("Equity check", guidance.equityCheck()),
                entry("Where experts disagree", guidance.disagreement()), entry("Agreement", words.agreement(guidance.agreement())),
                entry("Evidence", task.citations().stream().map(dossier::evidence).collect(Collectors.joining("\n"))),
                entry("Id", task.id()));
    }

    private static String numbered(List<String> steps) {
        return IntStream.range(0, steps.size()).mapToObj(i -> i + 1 + ". " + steps.get(i))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> findOut(Dossier dossier, FindOut open) {
        String where = dossier.whereToLook(open.lead());
        return Map.of("Part", "Find out", "Title", open.text(), "Because you said", open.note(),
                "Why", where.isEmpty() ? open.why() : open.why() + "\n" + where, "Id", open.id());
    }

    private static Map<String, String> inPlace(Dossier dossier, InPlace good) {
        return Map.of("Part", "Already in place", "Title", good.text(), "Because you said", good.answer(),
                "Why", dossier.whatShows(good.lead()), "Id", good.question());
    }

    private static Map<String, String> noted(Words words, Noted noted) {
        Work work = noted.work();
        return Map.of("Part", "No longer needed", "Title", noted.title(), "Due", work.due() == null ? "" : words.day(work.due()),
                "Status", words.status(work.status()), "Owner", work.owner(), "Note", work.note(), "Id", noted.task());
    }

    private static Map<String, String> factor(Words words, FactorView view) {
        return Map.of("Part", "Profile", "Title", words.factor(view.factor()), "Kind", words.concern(view.concern()),
                "Because you said", view.because().stream().map(because -> Dossier.said(because.answer(), because.text()))
                        .collect(Collectors.joining("\n")), "Id", view.factor());
    }
}
