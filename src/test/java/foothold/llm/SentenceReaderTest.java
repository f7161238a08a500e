package foothold.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceReaderTest {

    private static final String TEXT = "Plans fail. [1]\nThey cost £2.5 million, e.g. in Leeds [2]. A third [3]\n\nNo citation.";
    private static final List<String> SENTENCES = List.of("Plans fail. [1]", "They cost £2.5 million, e.g. in Leeds [2].",
            "A third [3]", "No citation.");

    @Test
    void theSentencesAreTheSameHoweverTheWordsComeIn() {
        for (int size = 1; size <= TEXT.length(); size++) {
            var reader = new SentenceReader();
            var read = new ArrayList<String>();
            for (int i = 0; i < TEXT.length(); i += size) {
                read.addAll(reader.accept(TEXT.substring(i, Math.min(TEXT.length(), i + size))));
            }
            read.addAll(reader.rest());
            assertEquals(SENTENCES, read, "in parts of " + size);
        }
    }

    @Test
    void aSentenceWithoutEndIsForgotten() {
        var reader = new SentenceReader();
        for (int i = 0; i < 1_000; i++) {
            assertEquals(List.of(), reader.accept("more words "));
        }
        reader.accept("\n");
        assertEquals(List.of("Plans fail. [1]"), reader.accept("Plans fail. [1]\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Plans fail. [1]            | Plans fail.
            Plans fail [1].            | Plans fail.
            - Plans fail [1]           | Plans fail.
            Plans [1] fail. [1]        | Plans fail.
            """)
    void oneCitationIsTakenOffASentence(String line, String text) {
        assertEquals(Optional.of(new CitedSentence(text, 1)), CitedSentence.read(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Plans fail.
            Plans fail. [1] [2]
            Plans fail. They cost. [1]
            [1]
            Plans fail. [1234]
            """)
    void anythingElseIsNoCitedSentence(String line) {
        assertEquals(Optional.empty(), CitedSentence.read(line));
    }
}
