package foothold;

import foothold.testing.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A knowledge folder that teaches the boundary with every fourth of its examples, so that a build that has no vectors yet makes
/// them in half the time. What all of them teach is measured by `BoundaryEvaluation`.
final class FewExamples {

    private static final String FILE = "boundary-examples.yaml";
    private static final int ONE_OF = 4;

    private FewExamples() {
    }

    /// A new folder that holds nothing else, until the tests end.
    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("foothold-examples");
            // The last of these goes first.
            folder.toFile().deleteOnExit();
            folder.resolve(FILE).toFile().deleteOnExit();
            return write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts the file into a folder.
    static Path write(Path folder) throws IOException {
        List<String> kept = new ArrayList<>();
        int examples = 0;
        for (String line : Shipped.FOLDER.files().get(FILE).lines().toList()) {
            boolean isExample = line.startsWith("  ") && !line.endsWith(": |");
            if (!isExample || examples++ % ONE_OF == 0) {
                kept.add(line);
            }
        }
        Files.write(folder.resolve(FILE), kept);
        return folder;
    }
}
