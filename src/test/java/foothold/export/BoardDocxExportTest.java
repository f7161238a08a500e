package foothold.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.BoardWording;
import foothold.checklist.Checklist;
import foothold.checklist.ChecklistExport.Copy;
import foothold.checklist.Noted;
import foothold.checklist.Task;
import foothold.checklist.Work;
import foothold.checklist.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class BoardDocxExportTest {

    private static final Checklist CHECKLIST = Sample.worst(Sample.EPR);
    private static final Docx WORD = new Docx(Made.file("board-docx", CHECKLIST));

    @Test
    void saysTheSameFiveLinesAsThePdf() {
        List<String> lines = new BoardSummary(new Dossier(new Copy(CHECKLIST), Sample.KNOWLEDGE), BoardWording.PLAIN).lines();
        assertEquals(lines, WORD.inStyle("ListParagraph").map(XWPFParagraph::getText).toList());
    }

    @Test
    void hasTheProfileTheRisksWithTheirOwnersAndTheSources() {
        List<XWPFTable> tables = WORD.document().getTables();
        assertEquals(List.of(8, 1 + CHECKLIST.first().size()), tables.stream().map(XWPFTable::getNumberOfRows).toList());
        assertAll(CHECKLIST.first().stream().map(task -> () -> {
            assertTrue(WORD.says(task.title()), task.title());
            assertTrue(WORD.says(task.guidance().who()), task.guidance().who());
        }));
        assertTrue(WORD.inStyle("Evidence").findAny().isPresent());
        assertTrue(WORD.says(Words.LIMITS) || WORD.document().getFooterList().getFirst().getText().contains(Words.LIMITS));
    }

    @Test
    void namesTheRoleThatTookATaskOnAndItsDay() {
        Task first = CHECKLIST.first().getFirst();
        Checklist owned = CHECKLIST.with(Map.of(first.id(), new Noted(first.id(), first.title(),
                new Work(Work.Status.IN_PROGRESS, "Digital matron", LocalDate.of(2027, 1, 5), "private"), 1)));
        Docx word = new Docx(Made.file("board-docx", owned));
        assertTrue(word.says("Digital matron. By 5 January 2027"));
        assertEquals(false, word.says("private"));
    }
}
