package foothold;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Carries the sentence vectors, and what was learnt from them, from one test class's data folder to the next, so that a build makes them
/// once.
final class VectorFile {

    private static final Path KEPT = Path.of("target", "vectors");
    private static final String NAME = "{vectors-*,boundary-learnt}.bin";

    private VectorFile() {
    }

    /// Puts the vectors that earlier classes made into a data folder.
    static void lend(Path data) throws IOException {
        Files.createDirectories(KEPT);
        copy(KEPT, data);
    }

    /// Keeps the vectors that are in a data folder now.
    static void takeBack(Path data) throws IOException {
        copy(data, KEPT);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from, NAME)) {
            for (Path file : files) {
                Path target = to.resolve(file.getFileName());
                if (Files.notExists(target) || Files.size(target) < Files.size(file)) {
                    // Two test processes may do this at once: neither may see half a file.
                    Path whole = Files.createTempFile(to, "vectors", ".part");
                    Files.copy(file, whole, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }
}
