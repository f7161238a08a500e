package foothold.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import foothold.checklist.BoardWording;
import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport;
import foothold.checklist.ChecklistExport.Copy;
import foothold.checklist.Noted;
import foothold.checklist.Task;
import foothold.checklist.Work;
import foothold.interview.Answer;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every export of every kind of checklist can be opened again.
class ExportsTest {

    private static final List<ChecklistExport> EXPORTS = Exports.all(Sample.KNOWLEDGE, BoardWording.PLAIN);
    private static final String LONG_NOTE = (Sample.HOSTILE + " ").repeat(30).substring(0, 2_000);

    @ParameterizedTest
    @ValueSource(strings = {"acute-epr-england", "gp-triage-england", "virtual-ward-scotland",
        "scribe-northern-ireland", "eprescribing-mental-health-england", "patient-app-community-wales"})
    void everyFileOfARealisticProjectOpens(String persona) throws IOException {
        assertAllOpen(persona(persona));
    }

    @Test
    void everyFileOfAnEmptyChecklistOpens() {
        Checklist empty = Sample.plan(Situation.UNKNOWN, _ -> new Answer.Skipped());
        assertEquals(List.of(), empty.tasks());
        assertAllOpen(empty);
    }

    @Test
    void everyFileOfTheLongestChecklistThereCanBeOpens() {
        assertAllOpen(longest());
    }

    private static void assertAllOpen(Checklist checklist) {
        assertAll(EXPORTS.stream().filter(export -> export.fits(new Copy(checklist))).map(export -> () -> {
            byte[] file = Made.file(export.form().id(), checklist);
            Predicate<String> says = opened(export, file);
            assertTrue(says.test("not clinical advice"), export.form().id());
            assertTrue(says.test(checklist.knowledgeVersion()), export.form().id());
            assertTrue(says.test("23 November 2026"), export.form().id());
        }));
    }

    private static Predicate<String> opened(ChecklistExport export, byte[] file)
            throws IOException, ParserException {
        return switch (export.form().ending()) {
            case "pdf" -> {
                try (var pdf = new Pdf(file)) {
                    // With the lines at the foot, where a board summary says what it is not.
                    yield new PDFTextStripper().getText(pdf.document()).replaceAll("\\s+", " ")::contains;
                }
            }
            case "docx" -> new Docx(file).text()::contains;
            case "ics" -> new CalendarBuilder().build(new ByteArrayInputStream(file)).getComponents().getFirst()
                    .getProperty("DESCRIPTION").orElseThrow().getValue()::contains;
            default -> new String(file, StandardCharsets.UTF_8)::contains;
        };
    }

    /// Every task that any technology can bring in England, each with as long a note as is taken.
    private static Checklist longest() {
        Map<String, Task> tasks = new LinkedHashMap<>();
        Sample.KNOWLEDGE.vocabulary().choices(Field.TECHNOLOGY).stream()
                .flatMap(term -> Stream.of("before-choosing", "preparing", "after").map(stage ->
                        Sample.worst(Sample.situation(term.id(), "acute-hospital", "england", stage))))
                .flatMap(checklist -> checklist.tasks().stream()).forEach(task -> tasks.putIfAbsent(task.id(), task));
        Checklist one = Sample.hostile(Sample.EPR);
        var all = new Checklist(one.situation(), List.copyOf(tasks.values()), one.profile(), one.findOut(),
                one.inPlace(), one.generatedAt(), one.knowledgeVersion());
        return all.with(tasks.values().stream().collect(Collectors.toMap(Task::id, task -> new Noted(task.id(),
                task.title(), new Work(Work.Status.IN_PROGRESS, Sample.HOSTILE, LocalDate.of(2027, 1, 5), LONG_NOTE),
                1))));
    }

    private static Checklist persona(String id) throws IOException {
        try (InputStream file = ExportsTest.class.getResourceAsStream("/personas/" + id + ".yaml")) {
            JsonNode persona = new YAMLMapper().readTree(file);
            JsonNode project = persona.get("situation");
            Situation situation = Situation.UNKNOWN;
            for (Field field : Field.values()) {
                situation = project.has(field.id()) ? situation.with(field, project.get(field.id()).asText()) : situation;
            }
            JsonNode answers = persona.get("answers");
            return Sample.plan(situation, question -> answers.has(question.id())
                    ? new Answer.Chosen(List.of(answers.get(question.id()).asText()), "") : new Answer.Skipped());
        }
    }

    @Test
    void formsHaveNamesOfTheirOwn() {
        List<Function<ChecklistExport.Form, String>> names = List.of(ChecklistExport.Form::id,
                ChecklistExport.Form::file, ChecklistExport.Form::label);
        assertAll(names.stream().map(name -> () -> assertEquals(EXPORTS.size(),
                EXPORTS.stream().map(ChecklistExport::form).map(name).distinct().count())));
    }
}
