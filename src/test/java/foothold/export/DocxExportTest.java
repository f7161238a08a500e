package foothold.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Checklist;
import foothold.checklist.StageTasks;
import foothold.checklist.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxExportTest {

    private static final Checklist CHECKLIST = Sample.hostile(Sample.EPR);
    private static final Docx WORD = new Docx(Made.file("docx", CHECKLIST));
    private static final XWPFDocument FILE = WORD.document();

    @Test
    void saysWhatItIsAndInWhichLanguage() {
        var properties = FILE.getProperties().getCoreProperties();
        assertEquals("Checklist: Electronic patient record, Acute hospital, England, Preparing", properties.getTitle());
        assertEquals("en-GB", properties.getUnderlyingProperties().getLanguageProperty().orElse(""));
        var defaults = FILE.getStyles().getCtStyles().getDocDefaults();
        assertEquals("en-GB", defaults.getRPrDefault().getRPr().getLangArray(0).getVal());
    }

    @Test
    void everyTaskHasARealHeading() {
        List<String> headings = WORD.inStyle("Heading2").map(XWPFParagraph::getText).toList();
        assertAll(CHECKLIST.tasks().stream().map(task -> () ->
                assertTrue(headings.stream().anyMatch(text -> text.endsWith(". " + task.title())), task.title())));
        assertEquals(1, WORD.inStyle("Title").count());
        assertTrue(WORD.inStyle("Heading1").map(XWPFParagraph::getText).toList()
                .containsAll(List.of("How the project looks", "Do these first", "Preparing", "Find out", "Sources")));
    }

    @Test
    void sourcesHaveTheNumbersThatTheyHaveOnThePage() {
        List<String> onPage = StageTasks.sources(StageTasks.of(CHECKLIST, new Words(Sample.KNOWLEDGE))).all().stream()
                .map(source -> source.citation().source()).toList();
        List<String> inFile = FILE.getParagraphs().stream().map(XWPFParagraph::getText)
                .dropWhile(text -> !text.equals("Sources")).skip(1).toList();

        assertAll(IntStream.range(0, onPage.size()).mapToObj(i -> () -> assertTrue(inFile.get(i).startsWith(onPage.get(i) + ". "), onPage.get(i))));
    }

    @Test
    void everyStyleItUsesIsInTheFile() {
        assertAll(FILE.getParagraphs().stream().map(XWPFParagraph::getStyleID).distinct().map(style -> () ->
                assertTrue(FILE.getStyles().styleExist(style), style)));
    }

    @Test
    void tablesHaveHeaderRowsThatRepeat() {
        assertEquals(2, FILE.getTables().size());
        for (XWPFTable table : FILE.getTables()) {
            assertTrue(table.getRow(0).isRepeatHeader());
            assertFalse(table.getRow(1).isRepeatHeader());
        }
        assertEquals(1 + CHECKLIST.profile().factors().size(), FILE.getTables().getFirst().getNumberOfRows());
        assertEquals(1 + CHECKLIST.first().size(), FILE.getTables().getLast().getNumberOfRows());
    }

    @Test
    void eachListOfStepsStartsAtOne() {
        long lists = FILE.getParagraphs().stream().filter(paragraph -> "decimal".equals(paragraph.getNumFmt()))
                .map(XWPFParagraph::getNumID).distinct().count();
        long withSteps = CHECKLIST.tasks().stream().filter(task -> !task.guidance().how().isEmpty()).count();
        assertEquals(withSteps + 1, lists, "one for each task's steps, one for the sources");
    }

    @Test
    void holdsAllOfEveryTaskAndItsCitations() {
        assertAll(CHECKLIST.tasks().stream().map(task -> () -> {
            assertTrue(WORD.says(task.guidance().why()), task.id());
            assertTrue(task.guidance().how().stream().allMatch(WORD::says), task.id());
            assertTrue(WORD.says("Priority " + task.priority().score() + ": "), task.id());
            assertTrue(task.citations().stream().allMatch(citation -> WORD.says(citation.quote())
                    && WORD.says(citation.source())
                    && (citation.url() == null || WORD.says(citation.url()))), task.id());
        }));
    }

    @Test
    void saysWhatItRestsOn() {
        assertTrue(WORD.says(Words.LIMITS));
        assertTrue(WORD.says("Made 23 November 2026, 09:30 from your answers and knowledge version "
                + CHECKLIST.knowledgeVersion()));
    }

    @Test
    void whatPeopleTypeIsOnlyText() {
        assertTrue(WORD.says("<script>alert(1)</script> ]]> & gnp.exe  emoji \uD83D\uDE00 \u05E9\u05DC\u05D5\u05DD"));
        assertEquals(List.of(), FILE.getPackage().getPartsByName(Pattern.compile(".*(?i:vba|embed|activex).*")));
    }

    @Test
    void linksLeadOnlyToTheWeb() throws InvalidFormatException {
        var links = FILE.getPackagePart().getRelationshipsByType(XWPFRelation.HYPERLINK.getRelation());
        for (PackageRelationship link : links) {
            assertEquals(TargetMode.EXTERNAL, link.getTargetMode());
            assertTrue(link.getTargetURI().toString().matches("https?://.*"), link.getTargetURI().toString());
        }
    }
}
