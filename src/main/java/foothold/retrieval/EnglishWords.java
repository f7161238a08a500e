package foothold.retrieval;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/// Common English words, some 24,000: those that the sentence model's tokenizer reads whole. Read when first asked for.
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

    private static final class Known {

        private static final Set<String> WORDS = words();

        private static Set<String> words() {
            try (var json = BgeSmallEnV15QuantizedEmbeddingModel.class.getResourceAsStream(TOKENIZER)) {
                var words = new HashSet<String>();
                new ObjectMapper().readTree(json).at("/model/vocab").fieldNames().forEachRemaining(words::add);
                words.removeIf(word -> word.startsWith(PIECE));
                return words;
            } catch (IOException e) {
                throw new UncheckedIOException("the sentence model's words cannot be read", e);
            }
        }
    }
}
