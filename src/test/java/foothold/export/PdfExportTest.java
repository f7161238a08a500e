package foothold.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Checklist;
import foothold.checklist.Task;
import foothold.checklist.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PdfExportTest {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Checklist CHECKLIST = Sample.hostile(Sample.EPR);
    private static final byte[] FILE = Made.file("pdf", CHECKLIST);
    private static final Pdf PDF = new Pdf(FILE);

    @AfterAll
    static void close() {
        PDF.close();
    }

    @Test
    void keepsToPdfUa() {
        assertEquals(List.of(), VeraPdf.faults(FILE));
    }

    @Test
    void theCheckerFindsWhatIsNotAccessible() throws IOException {
        try (var plain = new PDDocument(); var file = new ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(file);
            assertFalse(VeraPdf.faults(file.toByteArray()).isEmpty());
        }
    }

    @Test
    void saysWhatItIsAndInWhichLanguage() {
        PDDocumentCatalog catalog = PDF.document().getDocumentCatalog();
        assertEquals("Checklist: Electronic patient record, Acute hospital, England, Preparing",
                PDF.document().getDocumentInformation().getTitle());
        assertEquals("en-GB", catalog.getLanguage());
        assertTrue(catalog.getMarkInfo().isMarked());
        assertTrue(catalog.getViewerPreferences().displayDocTitle());
        assertNotNull(catalog.getStructureTreeRoot());
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        assertFalse(PDF.fonts().isEmpty());
        assertTrue(PDF.fonts().stream().allMatch(PDFont::isEmbedded));
    }

    @Test
    void bookmarksLeadToEveryTask() {
        List<String> bookmarks = PDF.bookmarks();
        assertTrue(bookmarks.containsAll(List.of("Do these first", "Preparing", "Find out", "Sources")));
        assertAll(CHECKLIST.tasks().stream().map(task -> () ->
                assertTrue(bookmarks.stream().anyMatch(text -> text.endsWith(". " + task.title())), task.title())));
    }

    @Test
    void holdsAllOfEveryTask() {
        assertAll(CHECKLIST.tasks().stream().flatMap(PdfExportTest::wordsOf).distinct().map(words -> () ->
                assertTrue(PDF.says(words), words)));
    }

    private static Stream<String> wordsOf(Task task) {
        return Stream.of(
                Stream.of(task.title(), task.guidance().why(), task.guidance().who(), task.guidance().doneWhen(), task.guidance().equityCheck(),
                        task.guidance().disagreement(), "Priority " + task.priority().score()),
                task.guidance().how().stream(), task.guidance().askSupplier().stream(),
                task.priority().because().stream().map(reason -> reason.reason() + " (" + reason.points() + ")"),
                task.triggeredBy().stream().map(Task.Trigger::answerText),
                task.citations().stream().flatMap(citation -> Stream.of(citation.quote(), citation.source())),
                task.citations().stream().flatMap(citation -> Stream.ofNullable(citation.url())))
                .flatMap(words -> words).filter(words -> !words.isEmpty());
    }

    @Test
    void saysWhatItRestsOn() {
        assertTrue(PDF.says("Made 23 November 2026, 09:30 from your answers and knowledge version "
                + CHECKLIST.knowledgeVersion()));
        assertTrue(PDF.says(Words.LIMITS + " Check"));
        assertAll(CHECKLIST.profile().factors().stream().flatMap(view -> view.because().stream())
                .map(because -> because.answer() + " (" + because.text() + ")")
                .map(words -> () -> assertTrue(PDF.says(words), words)));
        assertAll(CHECKLIST.findOut().stream().map(open -> () -> assertTrue(PDF.says(open.text()), open.text())));
    }

    @Test
    void whatPeopleTypeIsOnlyText() {
        assertTrue(PDF.says("=cmd|'/C calc'!A0 <script>alert(1)</script> ]]> &"));
        assertTrue(PDF.says("& gnp.exe"), "without the marks that turn it round");
        var catalog = PDF.document().getDocumentCatalog().getCOSObject();
        assertNull(catalog.getDictionaryObject(COSName.OPEN_ACTION));
        assertNull(catalog.getDictionaryObject(COSName.AA));
        assertNull(catalog.getDictionaryObject(COSName.NAMES), "neither scripts nor attached files");
    }

    @Test
    void linksLeadOnlyIntoTheFileOrToTheWeb() throws IOException {
        int web = 0;
        for (PDPage page : PDF.document().getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDAnnotationLink link = (PDAnnotationLink) annotation;
                if (link.getAction() instanceof PDActionURI address) {
                    assertTrue(address.getURI().matches("https?://.*"), address.getURI());
                    web++;
                }
            }
        }
        assertTrue(web > 0);
    }

    @Test
    void isSmallEnoughToSend() {
        assertTrue(FILE.length < LARGEST, FILE.length + " bytes");
    }

    @Test
    void aProjectWithNothingWrongHasAFileToo() {
        byte[] file = Made.file("pdf", Sample.best(Sample.EPR));
        assertEquals(List.of(), VeraPdf.faults(file));
        try (var pdf = new Pdf(file)) {
            assertTrue(pdf.says("Already in place"));
        }
    }
}
