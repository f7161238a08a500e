package foothold.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.BoardWording;
import foothold.checklist.ChecklistExport.Copy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The document libraries must not slow the start: nothing of them is loaded before somebody takes a file. The calendar
/// library is left out here: it offers Java its time zones, so Java itself loads a few of its classes with the first zone.
class LazyLibrariesTest {

    private static final Pattern LIBRARY = Pattern.compile("(?m)\\b(org\\.apache\\.(poi|pdfbox|fontbox|xmlbeans|commons\\.csv)"
            + "|com\\.openhtmltopdf|org\\.openxmlformats)\\.\\S+");

    @Test
    void offeringFilesLoadsNoDocumentLibrary() throws Exception {
        String loaded = classesLoadedBy("offer");
        assertTrue(loaded.contains("foothold.export.SheetExport"), "the exports themselves were made");
        assertEquals(List.of(), LIBRARY.matcher(loaded).results().map(match -> match.group()).distinct().limit(5).toList());
    }

    @Test
    void takingAFileLoadsItsLibrary() throws Exception {
        assertTrue(LIBRARY.matcher(classesLoadedBy("take")).find());
    }

    private static String classesLoadedBy(String what) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load", "-cp", System.getProperty("java.class.path"), Offering.class.getName(), what)
                .redirectErrorStream(true).start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), output);
        return output;
    }

    /// Does what the server does with the exports before and when somebody takes a file.
    static final class Offering {

        private Offering() {
        }

        public static void main(String[] arguments) {
            var exports = Exports.all(Sample.KNOWLEDGE, BoardWording.PLAIN);
            var copy = new Copy(Sample.worst(Sample.EPR));
            exports.forEach(export -> export.form().file());
            exports.forEach(export -> export.fits(copy));
            if (arguments[0].equals("take")) {
                exports.getLast().write(copy);
            }
        }
    }
}
