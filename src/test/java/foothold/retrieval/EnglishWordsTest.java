package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {

    @Test
    void commonWordsAreKnownAndSlipsAreNot() {
        assertTrue(EnglishWords.contains("fractures"));
        assertFalse(EnglishWords.contains("perscribing"));
    }

    @Test
    void piecesOfWordsAreNone() throws IOException {
        String file = "{\"model\": {\"vocab\": {\"ward\": 1, \"##ing\": 2}}}";
        assertEquals(Set.of("ward"), EnglishWords.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void withoutTheModelThereAreNone() throws IOException {
        assertEquals(Set.of(), EnglishWords.read(null));
    }
}
