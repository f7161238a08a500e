package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.learning.TextKernel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BelongingTest {

    private static final float[] EAST = {1, 0};
    private static final float[] NORTH = {0, 1};

    @TempDir
    private Path folder;

    private double belonging(List<String> texts, List<float[]> vectors, int ours, String asked, float[] vector) {
        var kernel = new TextKernel(texts, vectors);
        return Belonging.learn(kernel, texts, ours, "fixed", folder).of(kernel.with(asked, vector).values());
    }

    @Test
    void aQuestionBelongsWhereItsLikeDo() {
        List<String> texts = List.of("", "");
        assertTrue(belonging(texts, List.of(EAST, NORTH), 1, "", EAST) > 0.5);
        assertTrue(belonging(texts, List.of(EAST, NORTH), 1, "", NORTH) < -0.5);
    }

    @Test
    void wordsTellApartWhatTheModelTakesForTheSame() {
        List<String> texts = List.of("train the staff", "train the night staff", "price of the kit", "price of the new kit");
        List<float[]> alike = Collections.nCopies(4, EAST);
        assertTrue(belonging(texts, alike, 2, "train staff at night", EAST) > 0);
        assertTrue(belonging(texts, alike, 2, "what price", EAST) < 0);
    }

    @Test
    void ofManyTextsSomeTeachAsMuch() {
        List<String> texts = Collections.nCopies(9_001, "");
        List<float[]> vectors = Stream.concat(Collections.nCopies(9_000, EAST).stream(), Stream.of(NORTH)).toList();
        assertTrue(belonging(texts, vectors, 9_000, "", EAST) > 0.5);
        assertTrue(belonging(texts, vectors, 9_000, "", NORTH) < -0.5, "the one example outside is among them");
    }

    @Test
    void withNothingOutsideNothingIsTold() {
        assertEquals(0, belonging(List.of(""), List.of(EAST), 1, "", EAST));
        assertEquals(0, belonging(List.of(""), List.of(EAST), 0, "", EAST));
    }
}
