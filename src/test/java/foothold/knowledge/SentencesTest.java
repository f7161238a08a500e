package foothold.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void textIsSplitWhereSentencesEnd() {
        assertEquals(List.of("One ends here.", "Does this?", "Yes!", "\"So it does.\""),
                Sentences.of("One ends here. Does this? Yes! \"So it does.\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Calls fell from 3.5 to 2.1 a day.",
        "Use a form, e.g. The Blue One, or ring.",
        "Ask Dr. Smith or Mrs. Jones first.",
        "Greenhalgh et al. 2017 found this.",
        "Paper vs. Screens was the question.",
        "Read leaflet No. 5 first.",
        "Version 3.2 of DCB0160 (i.e. The current one) applies."})
    void figuresAndAbbreviationsEndNoSentence(String sentence) {
        assertEquals(List.of(sentence), Sentences.of(sentence));
    }

    @Test
    void anAbbreviationMayEndTheText() {
        assertEquals(List.of("It covers forms, letters, etc."), Sentences.of("It covers forms, letters, etc."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Is that safe? No. We stopped it.   | 3
            It takes vitamin C. Then we wait.  | 2
            """)
    void shortWordsThatLookLikeAbbreviationsStillEndSentences(String text, int sentences) {
        assertEquals(sentences, Sentences.of(text).size(), Sentences.of(text).toString());
    }

    @Test
    void aLineEndAlwaysEndsASentence() {
        assertEquals(List.of("Name an owner", "Tell them"), Sentences.of("Name an owner\n  Tell them  \n\n"));
    }

    @Test
    void nothingHasNoSentences() {
        assertEquals(List.of(), Sentences.of(""));
        assertEquals(List.of(), Sentences.of(" \n "));
    }

    @Test
    void everySentenceOfEveryShippedPageIsAVerbatimPart() {
        KnowledgeReader.read(KnowledgeFolder.shipped()).pages().stream().flatMap(page -> page.passages().stream())
                .forEach(passage -> Sentences.of(passage.text()).forEach(sentence ->
                        assertTrue(passage.text().contains(sentence), passage.id() + ": " + sentence)));
    }
}
