package foothold.knowledge.lint;

import static foothold.knowledge.lint.LintCheck.replacing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOverRulesTest {

    private static final String FILE = "hand-overs.yaml";

    @ParameterizedTest
    @CsvSource({
        "questions: [super-user-hours],questions: [lost],there is no question lost",
        "tasks: [pay-super-users],tasks: [lost],there is no action or duty lost",
        "duties: [safety-standard],duties: [lost],there is no duty lost",
        "duty: safety-standard,duty: lost,there is no duty lost"})
    void whateverItNamesExists(String words, String others, String problem) {
        replacing(FILE, words, others).isTheFault("lost", problem);
    }

    @Test
    void aPartRestsOnAPageThatExists() {
        replacing(FILE, "text: Who matters.\n        pages: [super-users-step-in]", "text: Who matters.\n        pages: []")
                .isTheFault("title: Who", "the part rests on no page");
        replacing(FILE, "text: Who matters.\n        pages: [super-users-step-in]",
                "text: Who matters.\n        pages: [lost]").isTheFault("lost", "there is no evidence page lost");
    }

    @Test
    void itSaysWhatItIsNot() {
        replacing(FILE, "limits: Not an assessment.", "limits: A fine paper.")
                .isTheFault("title: Fairness", "its limits do not say what it is not");
    }

    @Test
    void itIsAsEasyToReadAsAPage() {
        String sentence = "Word " + "word ".repeat(40) + "end.";
        replacing(FILE, "text: Who matters.", "text: " + sentence).isTheFault(sentence, "a sentence has 42 words, over 35");
    }

    @Test
    void aHazardNamesQuestionsThatAreAsked() {
        replacing("hazards.yaml", "technology: epr", "technology: epr\n    questions: [lost]")
                .isTheFault("- id: wrong-record", "there is no question lost");
    }
}
