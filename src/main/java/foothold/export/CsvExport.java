package foothold.export;

import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport;
import foothold.checklist.StageTasks;
import foothold.checklist.Task;
import foothold.checklist.Words;
import foothold.interview.Profile.FactorView;
import foothold.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The checklist as one table for a spreadsheet: a row a task, and below them the rest, told apart by the first
/// column.
final class CsvExport implements ChecklistExport {

    private static final Form FORM = new Form("csv", "Spreadsheet (CSV)", "checklist", "csv", "text/csv");
    /// With it Excel reads the file as UTF-8; without it, as whatever the machine's old code page was.
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /// A cell that begins like this is a formula to Excel and its kin, and a formula can send data away or start
    /// programs.
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\u00A0]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    private static final String[] COLUMNS = {"Part", "No.", "Do first", "Title", "Stage", "Who leads", "Takes", "Due",
        "Priority", "Priority is made of", "Factor", "Kind", "Because you said", "Why", "How", "Done when",
        "Ask the supplier", "Equity check", "Where experts disagree", "Agreement", "Evidence", "Id", "Made",
        "Knowledge version"};
    private static final int TEXT_COLUMNS = COLUMNS.length - 2;

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
        var text = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var rows = new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(COLUMNS).get())) {
            for (StageTasks stage : dossier.stages()) {
                for (Task task : stage.tasks()) {
                    print(rows, dossier, task(dossier, task, stage.label()));
                }
            }
            for (List<String> other : others(dossier)) {
                print(rows, dossier, other);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a CSV file could not be made", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter rows, Dossier dossier, List<String> cells) throws IOException {
        for (int i = 0; i < TEXT_COLUMNS; i++) {
            rows.print(i < cells.size() ? safe(cells.get(i)) : "");
        }
        rows.print(dossier.checklist().generatedAt());
        rows.print(safe(dossier.checklist().knowledgeVersion()));
        rows.println();
    }

    /// A cell's text, with an apostrophe before it where it would otherwise be run as a formula.
    static String safe(String text) {
        String clean = SafeText.of(text);
        return FORMULA.matcher(clean).find() ? "'" + clean : clean;
    }

    private static List<String> task(Dossier dossier, Task task, String stage) {
        Words words = dossier.words();
        int first = dossier.checklist().first().indexOf(task) + 1;
        return List.of("Task", String.valueOf(dossier.number(task)), first == 0 ? "" : String.valueOf(first),
                task.title(), stage, task.who(), words.effort(task.effort()), dossier.due(task).orElse(""),
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
                rows.add(row("Find out", open.text(), "", open.note(), open.why(), open.id())));
        checklist.inPlace().forEach(good ->
                rows.add(row("Already in place", good.text(), "", good.answer(), "", good.question())));
        checklist.profile().factors().forEach(view -> rows.add(row("Profile", dossier.words().factor(view.factor()),
                dossier.words().concern(view.concern()), because(view), "", view.factor())));
        rows.add(row("About", dossier.about(), "", "", dossier.made() + " " + Words.LIMITS, ""));
        return rows;
    }

    private static String because(FactorView view) {
        return view.because().stream().map(because -> Dossier.said(because.answer(), because.text()))
                .collect(Collectors.joining("\n"));
    }

    /// A row that is no task: its words stand in the columns where a task has the like.
    private static List<String> row(String part, String title, String kind, String because, String why, String id) {
        return List.of(part, "", "", title, "", "", "", "", "", "", "", kind, because, why,
                "", "", "", "", "", "", "", id);
    }
}
