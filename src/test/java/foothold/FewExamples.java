package foothold;

import foothold.testing.Shipped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A knowledge folder with every fourth example of what the boundary learns from, and a few of the lines that find each page, so that
/// a build that has no vectors yet makes them in a third of the time. What all of them do is measured by `mvn -Peval verify`.
final class FewExamples {

    private static final String EXAMPLES = "boundary-examples.yaml";
    private static final int ONE_OF = 4;
    private static final int LINES_OF_A_PAGE = 6;

    private FewExamples() {
    }

    /// A new folder that holds nothing else, until the tests end.
    static Path folder() {
        try {
            Path folder = write(Files.createTempDirectory("foothold-examples"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts the files into a folder.
    static Path write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : Shipped.FOLDER.files().entrySet()) {
            if (file.getKey().equals(EXAMPLES) || file.getKey().endsWith(".md") && file.getKey().contains("/")) {
                Path copy = folder.resolve(file.getKey());
                Files.createDirectories(copy.getParent());
                Files.write(copy, file.getKey().equals(EXAMPLES) ? fewExamples(file.getValue()) : fewLines(file.getValue()));
            }
        }
        return folder;
    }

    private static List<String> fewExamples(String text) {
        var kept = new ArrayList<String>();
        int examples = 0;
        for (String line : text.lines().toList()) {
            boolean isExample = line.startsWith("  ") && !line.endsWith(": |");
            if (!isExample || examples++ % ONE_OF == 0) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static List<String> fewLines(String page) {
        var kept = new ArrayList<String>();
        int lines = 0;
        boolean inAnswers = false;
        for (String line : page.lines().toList()) {
            inAnswers = line.startsWith("answers:") || inAnswers && line.startsWith("  - ");
            lines = inAnswers ? lines + 1 : 0;
            if (lines <= LINES_OF_A_PAGE + 1) {
                kept.add(line);
            }
        }
        return kept;
    }
}
