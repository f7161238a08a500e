package foothold.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Checklist;
import foothold.checklist.Task;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    private static final Checklist CHECKLIST = Sample.hostile(Sample.EPR);
    private static final String FILE = new String(Made.file("csv", CHECKLIST), StandardCharsets.UTF_8);
    private static final List<CSVRecord> ROWS = rows();

    private static List<CSVRecord> rows() {
        CSVFormat format = CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(FILE.substring(1), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysThatItIsUtf8() {
        assertEquals('\uFEFF', FILE.charAt(0));
    }

    @Test
    void hasOneRowForEachTask() {
        Map<String, CSVRecord> byId = ROWS.stream().filter(row -> row.get("Part").equals("Task"))
                .collect(Collectors.toMap(row -> row.get("Id"), Function.identity()));
        assertEquals(CHECKLIST.tasks().size(), byId.size());
        assertAll(CHECKLIST.tasks().stream().map(task -> () -> assertHolds(byId.get(task.id()), task)));
    }

    private static void assertHolds(CSVRecord row, Task task) {
        assertEquals(task.title(), row.get("Title"));
        assertEquals(String.valueOf(task.priority().score()), row.get("Priority"));
        assertEquals(task.guidance().how().size(), row.get("How").lines().count());
        assertEquals(task.guidance().why(), row.get("Why"));
        assertAll(task.citations().stream().map(citation -> () -> {
            assertTrue(row.get("Evidence").contains(citation.quote()));
            assertTrue(row.get("Evidence").contains(citation.source()));
            assertTrue(citation.url() == null || row.get("Evidence").contains(citation.url()));
        }));
        assertEquals(CHECKLIST.knowledgeVersion(), row.get("Knowledge version"));
        assertEquals("2026-11-23T09:30:00Z", row.get("Made"));
    }

    @Test
    void marksWhatToDoFirst() {
        List<String> first = ROWS.stream().filter(row -> !row.get("Do first").isEmpty())
                .sorted(Comparator.comparing(row -> row.get("Do first"))).map(row -> row.get("Id")).toList();
        assertEquals(CHECKLIST.first().stream().map(Task::id).toList(), first);
    }

    @Test
    void holdsTheProfileAndWhatIsOpenToo() {
        Map<String, Long> parts =
                ROWS.stream().collect(Collectors.groupingBy(row -> row.get("Part"), Collectors.counting()));
        assertEquals(7, parts.get("Profile"));
        assertEquals(1, parts.get("About"));
        assertEquals(CHECKLIST.findOut().size(), parts.get("Find out"));
    }

    @Test
    void noCellIsRunAsAFormula() {
        assertTrue(FILE.contains("'=cmd|'/C calc'!A0 <script>"), "the note is there, as text");
        for (CSVRecord row : ROWS) {
            row.forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "\u00A0=1", "\u202E=1",
        "\uFF1D1", "\tx", "\rx"})
    void textThatCouldBeRunGetsAnApostrophe(String text) {
        assertTrue(CsvTable.safe(text).startsWith("'"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-2", "9 o'clock", "'=1", " plain"})
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, CsvTable.safe(text));
    }
}
