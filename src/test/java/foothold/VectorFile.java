package foothold;

import foothold.boundary.Meaning;
import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.KnowledgeFolder;
import foothold.knowledge.KnowledgeReader;
import foothold.retrieval.AllVectors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// Carries the sentence vectors, and what was learnt from them, from one test class's data folder to the next, so that a build makes
/// them once: before its first server starts, by all processors, as servers that run beside each other would make each its own.
final class VectorFile {

    private static final Path KEPT = Path.of("target", "vectors");
    private static final String NAME = "{vectors-*,boundary-learnt}.bin";

    /// The knowledge that servers of tests have unless they say otherwise.
    static final Path FEW_EXAMPLES = FewExamples.folder();

    static {
        try {
            Files.createDirectories(KEPT);
            KnowledgeBase knowledge = KnowledgeReader.read(KnowledgeFolder.shipped().withOverlays(
                    List.of(KnowledgeWatch.extra(List.of(FEW_EXAMPLES)))));
            AllVectors.make(knowledge, new Meaning(knowledge.reference().examples()), KEPT);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the vectors", e);
        }
    }

    private VectorFile() {
    }

    /// Puts the vectors that earlier classes made into a data folder.
    static void lend(Path data) throws IOException {
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
