package foothold.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearntFileTest {

    private static final double[][] LEARNT = {{1, -0.5, 0.25}, {0, 1e-9, -3}};

    @TempDir
    private Path folder;

    private LearntFile file(String... learntFrom) {
        return new LearntFile(folder, "some", Stream.of(learntFrom));
    }

    @Test
    void whatWasLearntFromTheSameIsReadBack() {
        file("a", "b").write(LEARNT);
        assertArrayEquals(LEARNT, file("a", "b").read(2, 3).orElseThrow());
    }

    @Test
    void otherExamplesLearnAfresh() {
        file("a", "b").write(LEARNT);
        assertEquals(Optional.empty(), file("a", "c").read(2, 3));
        assertEquals(Optional.empty(), file("ab").read(2, 3), "words are not run together");
    }

    @Test
    void nothingKeptOrHalfAFileIsNothing() throws IOException {
        assertEquals(Optional.empty(), file("a").read(2, 3));
        file("a").write(LEARNT);
        Path kept = folder.resolve("some-learnt.bin");
        byte[] whole = Files.readAllBytes(kept);
        Files.write(kept, Arrays.copyOf(whole, whole.length - 1));
        assertEquals(Optional.empty(), file("a").read(2, 3));
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOnlyTheKeeping() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        var file = new LearntFile(taken, "some", Stream.of("a"));
        file.write(LEARNT);
        assertTrue(file.read(2, 3).isEmpty());
    }
}
