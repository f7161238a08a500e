package foothold.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Situation;
import foothold.knowledge.TestKnowledge;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Finding by words alone, as in the first seconds of a start.
class WordSearchTest {

    private static final TestRetrieval PAGES = TestRetrieval.onWords(TestKnowledge.withoutPages()
            .withFinding("oximeters", "Pulse oximeters on darker skin", "They may miss low oxygen. Take care.")
            .withFinding("records", "The EPR slows the first weeks", "Clinics ran late. Later they caught up.")
            .withFinding("training", "Training in paid time works", "Nurses learn more. It was cheap.")
            .withFinding("walking", "Helpers on the ward", "A helper who goes round is asked more. It was cheap.")
            .withFinding("decoy", "Long trails", "They walked home along tracks. They were flown over."));

    @Test
    void wordsFindPagesByTitleTextAndQuestions() {
        assertEquals(List.of("oximeters"), PAGES.find("oximeters"));
        assertEquals(List.of("records"), PAGES.find("clinics"));
        assertEquals(List.of("super-users-step-in", "pay-super-users"),
                TestRetrieval.onWords(TestKnowledge.mini()).find("what makes a GOOD super-user?").subList(0, 2));
    }

    @Test
    void otherFormsOfAWordAreTheSameWord() {
        assertEquals(List.of("records"), PAGES.find("slowing clinic"));
        assertEquals("training", PAGES.find("nurse's learning").getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is the electronic patient record slow | records
            our ehr                               | records
            EHRs                                  | records
            who is a floor-walker                 | walking
            """)
    void otherWordsForTheSameThingFindIt(String question, String page) {
        assertEquals(page, PAGES.find(question).getFirst());
    }

    @Test
    void aGlossaryWordInsideAnotherWordIsNotThatWord() {
        assertTrue(PAGES.find("electronic patient record in deprived places").contains("records"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pulse oximiters       | oximeters
            traning               | training
            TRIANING              | training
            """)
    void aSlipOfTheKeyboardIsMended(String question, String page) {
        assertEquals(page, PAGES.find(question).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trains        | training
            tracking      | decoy
            floor walker  | walking
            """)
    void aWordThatIsKnownInAnotherFormIsLeftAlone(String question, String page) {
        assertEquals(page, PAGES.find(question).getFirst());
    }

    @Test
    void wordsWithoutASpaceBetweenThemAreTwo() {
        assertEquals("oximeters", PAGES.find("no signal.oximeters").getFirst());
        assertEquals("oximeters", PAGES.find("re:oximeters").getFirst());
    }

    @Test
    void aWordNobodyKnowsFindsNothing() {
        assertEquals(List.of(), PAGES.find("zzyzx quux"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:*", "oximeters AND (", "title:oximeters OR", "\"oximeters", "oximeters~2^9 -skin +skin",
            "oximeters [a TO z]", "oximeters /.*/ \\", "oximeters\u0000\uD83D"})
    void querySyntaxIsOnlyWords(String question) {
        assertEquals(question.equals("*:*") ? List.of() : List.of("oximeters"), PAGES.find(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "the of and", "???", "\uD83D\uDE00"})
    void nothingToSearchForFindsNothing(String question) {
        assertEquals(List.of(), PAGES.find(question));
    }

    @Test
    void threeThousandWordsAreSearchedByTheirBeginning() {
        String ordinary = IntStream.range(0, 3_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        assertEquals("oximeters", PAGES.find("oximeters " + ordinary).getFirst());
        assertFalse(PAGES.find(ordinary + " oximeters").contains("oximeters"));
        String shortWords = IntStream.range(0, 3_000).mapToObj(i -> Integer.toString(i, 36))
                .collect(Collectors.joining(" "));
        assertEquals("oximeters", PAGES.find("oximeters " + shortWords).getFirst());
        assertTrue(PAGES.find("oximeters EPR EHR floor walker ".repeat(500)).contains("oximeters"));
        assertEquals(List.of(), PAGES.find("x".repeat(3_000)));
    }

    @Test
    void aQuestionMayBeCutInTheMiddleOfACharacter() {
        String long1999 = "oximeters " + "x".repeat(Retriever.LONGEST_QUESTION - 11);
        assertEquals("oximeters", PAGES.find(long1999 + "\uD83D\uDE00").getFirst());
    }

    @Test
    void noMorePagesComeThanAskedFor() {
        TestRetrieval mini = TestRetrieval.onWords(TestKnowledge.mini()
                .withFinding("third", "Super users", "One. Two."));
        assertEquals(3, mini.find("super users").size());
        assertEquals(2, mini.retriever().find("super users", Situation.UNKNOWN, 2).hits().size());
    }

    @Test
    void pagesThatFitEquallyComeInAFixedOrder() {
        TestRetrieval twins = TestRetrieval.onWords(TestKnowledge.withoutPages()
                .withFinding("b", "Same", "One. Two.").withFinding("a", "Same", "One. Two."));
        assertEquals(List.of("a", "b"), twins.find("same"));
    }

    @Test
    void aHitSaysHowMuchOfTheQuestionStandsOnThePage() {
        Hit all = PAGES.hits("oximeters skin", Situation.UNKNOWN).getFirst();
        Hit half = PAGES.hits("oximeters zzyzx", Situation.UNKNOWN).getFirst();
        assertEquals(1.0, all.coverage(), 1e-9);
        assertTrue(half.coverage() < 0.5, "a word that no page has weighs most: " + half.coverage());
        assertTrue(all.words() > 0);
        assertTrue(all.similarity().isEmpty());
    }
}
