package foothold.boundary;

import foothold.knowledge.Boundaries;
import foothold.knowledge.BoundariesReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The boundary as the shipped `boundaries.yaml` makes it, read once for all tests. By phrases alone: the second signal is
/// not taught here.
final class Shipped {

    static final Boundaries BOUNDARIES = read();
    static final Boundary BOUNDARY = new Boundary(BOUNDARIES, new Meaning(foothold.testing.Shipped.KNOWLEDGE.reference().examples()));
    static final PhraseLists LISTS = new PhraseLists(BOUNDARIES);

    private Shipped() {
    }

    /// The words of a text, as the boundary reads them.
    static Words words(String text) {
        return new WordReader(BOUNDARIES, new Misspellings(BOUNDARIES.misspelt())).read(Normaliser.normalise(text));
    }

    private static Boundaries read() {
        try {
            return BoundariesReader.read(Files.readString(Path.of("knowledge", BoundariesReader.FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
