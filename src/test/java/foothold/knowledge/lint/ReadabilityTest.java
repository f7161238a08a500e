package foothold.knowledge.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.KnowledgeBase;
import foothold.knowledge.Page;
import foothold.knowledge.TestKnowledge;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    private static final String PLATYPUS =
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    private static final String HARD = """
            The implementation of interoperable informatics infrastructure necessitates organisational reconfiguration.
            Operationalisation presupposes considerable interdisciplinary collaboration.""";

    private static Page page(String text) {
        return TestKnowledge.mini().withFinding("text", "Text", text)
                .replacing("evidence/text.md", "\n\n## What this does not show\nWhether it holds anywhere else.", "")
                .read().findPage("text").orElseThrow();
    }

    private static double grade(String text) {
        return Readability.score(page(text)).grade();
    }

    @Test
    void gradesOfKnownTextsAreThePublishedOnes() {
        assertEquals(-1.45, grade("The cat sat on the mat."), 0.01);
        assertEquals(11.26, grade(PLATYPUS), 0.01);
    }

    @Test
    void longerWordsAndLongerSentencesAreHarder() {
        assertTrue(grade("We met. We ate.") < grade("We met and then we ate."));
        assertTrue(grade("We met and ate.") < grade("We congregated and subsequently dined."));
    }

    @Test
    void figuresHaveNoSyllablesAndASilentEndIsNotHeard() {
        assertEquals(grade("It rose by it."), grade("It rose by 20 it.") - 0.39 + 11.8 * (4.0 / 4 - 4.0 / 5), 0.01);
        assertEquals(grade("A cat at a bat."), grade("A cake at a bake."), 0.001);
        assertTrue(grade("A cat at a table.") > grade("A cat at a cake."));
    }

    @Test
    void wordsASentenceAreCounted() {
        assertEquals(3.0, Readability.score(page("One two three four. One two.")).wordsPerSentence());
    }

    @Test
    void theReportNamesTheHardestPages() {
        KnowledgeBase knowledge = TestKnowledge.withoutPages()
                .withFinding("easy", "Easy", "We met. We ate.").withFinding("hard", "Hard", HARD).read();
        Readability.Report report = Readability.report(knowledge);
        assertEquals("hard", report.hardest().getFirst().page());
        assertEquals(0.5, report.hardShare());
    }
}
