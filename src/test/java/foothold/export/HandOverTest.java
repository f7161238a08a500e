package foothold.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Checklist;
import foothold.knowledge.HandOvers;
import foothold.knowledge.Hazard;
import foothold.knowledge.Page;
import foothold.knowledge.RiskMatrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static final Checklist EPR = Sample.hostile(Sample.EPR);
    private static final Checklist TRIAGE =
            Sample.worst(Sample.situation("online-triage", "general-practice", "scotland", "before-choosing"));
    private static final HandOvers.HazardLog LOG = Sample.KNOWLEDGE.reference().handOvers().hazardLog();
    private static final RiskMatrix MATRIX = Sample.KNOWLEDGE.reference().riskMatrix();
    private static final List<String> FOR_THE_TEAM = List.of("harm", "controls-now", "severity", "likelihood", "rating",
            "severity-left", "likelihood-left", "rating-left", "owner", "state");

    private static List<CSVRecord> rows(Checklist checklist) throws IOException {
        String file = new String(Made.file("hazard-log", checklist), StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(file.substring(1), format)) {
            return parser.getRecords();
        }
    }

    private static String title(String column) {
        return LOG.columns().stream().filter(one -> one.id().equals(column)).findFirst().orElseThrow().title();
    }

    private static List<String> hazards(String... technologies) {
        return Sample.KNOWLEDGE.reference().hazards().stream()
                .filter(hazard -> List.of(technologies).contains(hazard.technology())).map(Hazard::hazard).toList();
    }

    @Test
    void theLogHoldsTheHazardsOfTheTechnologyAndOfAny() throws IOException {
        List<String> found = rows(EPR).stream().filter(row -> row.get("Part").equals("Hazard"))
                .map(row -> row.get(title("hazard"))).sorted().toList();
        assertEquals(hazards("any", "epr").stream().sorted().toList(), found);
    }

    @Test
    void nothingInTheLogIsScored() throws IOException {
        for (CSVRecord row : rows(EPR)) {
            if (row.get("Part").equals("Hazard")) {
                assertAll(FOR_THE_TEAM.stream().map(column -> () -> assertEquals("", row.get(title(column)), column)));
                assertFalse(row.get(title("cause")).isEmpty());
                assertFalse(row.get(title("effect")).isEmpty());
                assertFalse(row.get(title("control")).isEmpty());
            }
        }
    }

    @Test
    void theLogSaysFirstThatItIsNoSafetyCase() throws IOException {
        CSVRecord first = rows(EPR).getFirst();
        assertTrue(first.get(1).startsWith("Not a clinical safety case"), first.toString());
        Docx word = new Docx(Made.file("hazard-log-docx", EPR));
        assertTrue(word.inStyle("Limits").findFirst().orElseThrow().getText().startsWith("Not a clinical safety case"));
    }

    @Test
    void whatTheAnswersWorryAboutComesFirst() throws IOException {
        List<CSVRecord> hazards = rows(EPR).stream().filter(row -> row.get("Part").equals("Hazard")).toList();
        boolean silent = false;
        for (CSVRecord row : hazards) {
            boolean said = !row.get(title("said")).isEmpty();
            assertFalse(said && silent, "a hazard that the answers touch stands behind one that they do not");
            silent = !said;
        }
        assertTrue(hazards.getFirst().get(title("said")).startsWith("“"), hazards.getFirst().toString());
        assertFalse(Sample.best(Sample.EPR).tasks().isEmpty());
    }

    @Test
    void theMatrixIsTheOneOfTheKnowledge() throws IOException {
        List<CSVRecord> matrix = rows(EPR).stream().filter(row -> row.get("Part").equals("Matrix")).toList();
        assertEquals(1 + MATRIX.likelihoods().size(), matrix.size());
        for (int i = 0; i < MATRIX.likelihoods().size(); i++) {
            CSVRecord row = matrix.get(i + 1);
            assertEquals(MATRIX.likelihoods().get(i).label(), row.get(1));
            for (int j = 0; j < MATRIX.severities().size(); j++) {
                assertEquals(String.valueOf(MATRIX.matrix().get(MATRIX.likelihoods().get(i).id())
                        .get(MATRIX.severities().get(j).id())), row.get(j + 2));
            }
        }
    }

    @Test
    void inScotlandTheLogSaysThatItsStandardIsEnglands() throws IOException {
        String text = rows(TRIAGE).toString();
        assertTrue(text.contains("DCB0160 holds in England. For Scotland: We have not checked"), text);
        assertTrue(new Docx(Made.file("hazard-log-docx", TRIAGE)).says("For Scotland: We have not checked"));
    }

    @Test
    void theLogInWordHasATableAHazardWithAHeaderRow() {
        Docx word = new Docx(Made.file("hazard-log-docx", EPR));
        List<XWPFTable> tables = word.document().getTables();
        int hazards = hazards("any", "epr").size();
        assertEquals(hazards + 4, tables.size(), "and severity, likelihood, the matrix, the ratings");
        assertAll(tables.stream().map(table -> () -> assertTrue(table.getRow(0).isRepeatHeader())));
        assertEquals(LOG.columns().size() - 1, tables.getFirst().getNumberOfRows(), "number and name are its heading");
    }

    @Test
    void theEqualitySheetPutsAnswersAndTasksBesideItsPrompts() {
        Docx word = new Docx(Made.file("equality", TRIAGE));
        HandOvers.Sheet sheet = sheet("equality");
        assertEquals(sheet.parts().size(), word.document().getTables().size());
        assertAll(sheet.parts().stream().flatMap(part -> part.prompts().stream()).map(prompt -> () -> {
            assertTrue(word.says(prompt.title()), prompt.title());
            assertTrue(word.says(prompt.asks()), prompt.title());
        }));
        assertTrue(word.says("Do you know who could end up worse off because of it?"), "an answer with its question");
        assertTrue(TRIAGE.tasks().stream().filter(task -> task.id().equals("do-the-equality-assessment-early"))
                .allMatch(task -> word.says(task.title())));
        assertTrue(word.says("Equality duty holds in England, Scotland, Wales."));
        assertTrue(word.says("Not an equality or health inequalities impact assessment."));
    }

    @Test
    void aTaskThatIsNotOnTheChecklistIsNotOnASheet() {
        Checklist best = Sample.best(Sample.situation("online-triage", "general-practice", "scotland", "preparing"));
        Docx word = new Docx(Made.file("equality", best));
        List<String> onIt = best.tasks().stream().map(task -> task.id()).toList();
        sheet("equality").parts().stream().flatMap(part -> part.prompts().stream())
                .flatMap(prompt -> prompt.tasks().stream()).filter(task -> !onIt.contains(task))
                .map(task -> Sample.KNOWLEDGE.findPage(task).orElseThrow().title())
                .forEach(title -> assertFalse(word.says(title), title));
    }

    @Test
    void theFrameworksHaveFiveAreasEachAndCiteTheirSources() {
        Docx word = new Docx(Made.file("frameworks", EPR));
        HandOvers.Sheet sheet = sheet("frameworks");
        assertEquals(List.of(5, 5), sheet.parts().stream().map(part -> part.prompts().size()).toList());
        assertAll(sheet.parts().stream().flatMap(part -> part.pages().stream())
                .map(page -> Sample.KNOWLEDGE.findPage(page, Page.Sourced.class).orElseThrow().source())
                .map(source -> () -> assertTrue(word.says(source.line()), source.line())));
        assertTrue(word.says("gives no score"));
        assertTrue(word.says("Manage clinical risk when you deploy and use health IT (DCB0160)"));
    }

    @Test
    void notesStayOutOfWhatIsHandedOver() {
        assertAll(List.of("hazard-log-docx", "equality", "frameworks").stream().map(id -> () ->
                assertFalse(new Docx(Made.file(id, EPR)).says("alert(1)"), id)));
    }

    private static HandOvers.Sheet sheet(String id) {
        return Sample.KNOWLEDGE.reference().handOvers().sheets().stream().filter(sheet -> sheet.id().equals(id))
                .findFirst().orElseThrow();
    }
}
