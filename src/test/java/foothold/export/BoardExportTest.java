package foothold.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.BoardWording;
import foothold.checklist.BoardWording.Said;
import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport.Copy;
import foothold.checklist.Words;
import foothold.interview.Answer;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.knowledge.Vocabulary.Term;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class BoardExportTest {

    private static final int MOST_PAGES = 2;

    @Test
    void fitsOnOneOrTwoPagesForEveryTechnologyAndNation() {
        List<String> nations = choices(Field.NATION);
        List<Function<Situation, Checklist>> ways = List.of(Sample::worst, Sample::hostile, Sample::best);
        assertAll(choices(Field.TECHNOLOGY).stream()
                .flatMap(technology -> IntStream.range(0, ways.size()).mapToObj(way -> {
                    String nation = nations.get((way + technology.length()) % nations.size());
                    return ways.get(way)
                            .apply(Sample.situation(technology, "acute-hospital", nation, "before-choosing"));
                }))
                .map(checklist -> () -> assertFits(checklist)));
    }

    private static List<String> choices(Field field) {
        return Sample.KNOWLEDGE.vocabulary().choices(field).stream().map(Term::id).toList();
    }

    private static void assertFits(Checklist checklist) {
        try (var pdf = new Pdf(Made.export("board").write(new Copy(checklist)))) {
            int pages = pdf.document().getNumberOfPages();
            assertTrue(pages <= MOST_PAGES, pages + " pages for " + checklist.situation());
            for (PDPage page : pdf.document().getPages()) {
                assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth(), 1);
                assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight(), 1);
            }
        }
    }

    @Test
    void theWorstProjectFitsOnOnePage() {
        byte[] file = Made.file("board", Sample.worst(Sample.EPR));
        assertEquals(List.of(), VeraPdf.faults(file));
        try (var pdf = new Pdf(file)) {
            assertEquals(1, pdf.document().getNumberOfPages());
        }
    }

    @Test
    void showsProfileRisksLeadsSourcesAndVersion() {
        Checklist checklist = Sample.worst(Sample.EPR);
        var words = new Words(Sample.KNOWLEDGE);
        try (var pdf = new Pdf(Made.export("board").write(new Copy(checklist)))) {
            assertAll(checklist.profile().factors().stream().map(view -> () -> {
                assertTrue(pdf.says(words.factor(view.factor())), view.factor());
                assertTrue(pdf.says(view.because().getFirst().answer()), view.factor());
            }));
            assertAll(checklist.first().stream().map(task -> () -> {
                assertTrue(pdf.says(task.title()), task.title());
                assertTrue(pdf.says(task.guidance().who()), task.guidance().who());
                assertTrue(task.citations().stream().anyMatch(citation -> pdf.says(citation.source())), task.title());
            }));
            assertTrue(pdf.says(checklist.knowledgeVersion()));
            assertTrue(pdf.says("Electronic patient record, Acute hospital, England, Preparing"));
        }
    }

    @Test
    void saysWhenAModelWordedItsLinesAndStillFitsOnOnePage() {
        BoardWording wording = lines -> new Said(lines.stream().map(line -> line.replace("Serious", "There is serious")).toList(), "0a1b2c3d4e5f");
        var checklist = Sample.worst(Sample.EPR);
        byte[] file = Exports.all(Sample.KNOWLEDGE, wording).stream().filter(export -> export.form().id().equals("board")).findFirst()
                .orElseThrow().write(new Copy(checklist));
        assertEquals(List.of(), VeraPdf.faults(file));
        try (var pdf = new Pdf(file); var plain = new Pdf(Made.file("board", checklist))) {
            assertEquals(1, pdf.document().getNumberOfPages());
            assertTrue(pdf.says("There is serious concern in "));
            assertTrue(pdf.says("A language model put these lines into other words (prompt 0a1b2c3d4e5f)."));
            assertTrue(!plain.says("language model"));
        }
    }

    @Test
    void itsFiveLinesOnlyCountAndRepeat() {
        Checklist checklist = Sample.hostile(Sample.EPR);
        List<String> lines = lines(checklist);
        assertEquals(5, lines.size());
        assertEquals("The project: Electronic patient record, Acute hospital, England, Preparing.", lines.getFirst());
        assertTrue(lines.get(1).startsWith("Serious concern in 7 of 7 factors: Skills and knowledge; "), lines.get(1));
        assertEquals("No answer says yet that something is in place. " + checklist.findOut().size()
                + " questions are still open.", lines.get(3));
        assertTrue(lines.getLast().startsWith(checklist.tasks().size() + " tasks on the checklist"), lines.getLast());
    }

    @Test
    void aProjectOfWhichNothingIsKnownHasOneToo() {
        Checklist checklist = Sample.plan(Situation.UNKNOWN, _ -> new Answer.Skipped());
        List<String> lines = lines(checklist);
        assertEquals("The project has not been described yet.", lines.getFirst());
        assertEquals("No factor gives serious concern.", lines.get(1));
        assertTrue(lines.get(2).startsWith("Not known yet for 7 of 7 factors: "), lines.get(2));
        assertFits(checklist);
    }

    private static List<String> lines(Checklist checklist) {
        return new BoardSummary(new Dossier(new Copy(checklist), Sample.KNOWLEDGE), BoardWording.PLAIN).lines();
    }
}
