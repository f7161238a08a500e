package foothold.retrieval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Common English words, some 20,000: those that the sentence model's tokenizer reads whole. Read when first asked for.
final class EnglishWords {

    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    /// Marks the piece of a word that does not begin it.
    private static final String PIECE = "##";

    private EnglishWords() {
    }

    /// Whether a word, in small letters, is one of them.
    static boolean contains(String word) {
        return Known.WORDS.contains(word);
    }

    /// The words of a tokenizer's file; none where there is no file, for words are searched without the model, too.
    static Set<String> read(@Nullable InputStream json) throws IOException {
        var words = new HashSet<String>();
        if (json != null) {
            new ObjectMapper().readTree(json).at("/model/vocab").fieldNames().forEachRemaining(words::add);
            words.removeIf(word -> word.startsWith(PIECE));
        }
        return words;
    }

    private static final class Known {

        private static final Set<String> WORDS = words();

        private static Set<String> words() {
            try (InputStream json = EnglishWords.class.getResourceAsStream(TOKENIZER)) {
                return read(json);
            } catch (IOException e) {
                throw new UncheckedIOException("the sentence model's words cannot be read", e);
            }
        }
    }
}
