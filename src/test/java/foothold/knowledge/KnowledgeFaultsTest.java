package foothold.knowledge;

import static foothold.knowledge.TestKnowledge.ACTION;
import static foothold.knowledge.TestKnowledge.DUTY;
import static foothold.knowledge.TestKnowledge.EVIDENCE;
import static foothold.knowledge.TestKnowledge.FACTOR;
import static foothold.knowledge.TestKnowledge.INTERVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that cannot be read is named with the line its editor has to look at.
class KnowledgeFaultsTest {

    private static final String GLOSSARY = "glossary.yaml";
    private final TestKnowledge mini = TestKnowledge.mini();

    /// A folder in which one file is wrong.
    private record Broken(String file, TestKnowledge folder) {

        void isRefusedAt(String lineOf, String problem) {
            isRefusedAt(folder.line(file, lineOf), problem);
        }

        void isRefusedAt(int line, String problem) {
            List<Fault> faults = faults(folder);
            assertEquals(1, faults.size(), faults.toString());
            Fault fault = faults.getFirst();
            assertEquals(file + ":" + line, fault.file() + ":" + fault.line(), faults.toString());
            assertTrue(fault.problem().contains(problem), faults.toString());
        }
    }

    private static List<Fault> faults(TestKnowledge broken) {
        return assertThrows(KnowledgeException.class, broken::read).faults();
    }

    private Broken replacing(String file, String words, String others) {
        return new Broken(file, mini.replacing(file, words, others));
    }

    @Test
    void aMisspeltFieldIsRefused() {
        replacing(ACTION, "who:", "whom:").isRefusedAt("whom:", "\"whom\"");
        replacing(GLOSSARY, "means: helper", "meaning: helper").isRefusedAt("meaning:", "\"meaning\"");
    }

    @Test
    void aMissingFieldIsNamedAfterTheLastLineOfWhatLacksIt() {
        Broken noFactors = replacing(EVIDENCE, "factors: [skills-and-knowledge]\n", "");
        noFactors.isRefusedAt(noFactors.folder.line(EVIDENCE, "review-by:") + 1, "\"factors\" is missing");
        Broken noCause = replacing("hazards.yaml", "    cause: Two screens\n", "");
        noCause.isRefusedAt(noCause.folder.line("hazards.yaml", "facts:") + 1, "\"cause\" is missing");
        replacing("vocabulary.yaml", "label: Scotland, ", "").isRefusedAt("id: scotland", "\"label\" is missing");
    }

    @Test
    void aFieldThatHoldsNothingIsRefusedUnlessItMayBeLeftOut() {
        replacing(ACTION, "who: Ward manager", "who:").isRefusedAt("who:", "\"who\" holds nothing");
        replacing(EVIDENCE, "answers:\n  - what makes a good super user\n", "answers: [a, ~]\n")
                .isRefusedAt("answers:", "\"answers\" holds nothing, or an empty entry");
        mini.replacing(INTERVIEW, "hint: Super users help others on the ward.", "hint:").read();
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        replacing(DUTY, "facts: [F-02]\n", "facts: [F-02]\nfacts: [F-01]\n").isRefusedAt("facts: [F-01]", "facts");
    }

    @Test
    void aPageNeedsBothFences() {
        replacing(EVIDENCE, "---\nid:", "id:").isRefusedAt(1, "three dashes");
        replacing(EVIDENCE, "2027-01-10\n---\n", "2027-01-10\n").isRefusedAt(1, "three dashes");
        new Broken(EVIDENCE, mini.with(EVIDENCE, "")).isRefusedAt(1, "three dashes");
    }

    @Test
    void aFileCannotHoldNothing() {
        for (String nothing : List.of("---\n---\nText.\n", "---\n# only a comment\n---\nText.\n")) {
            assertEquals(EVIDENCE, faults(mini.with(EVIDENCE, nothing)).getFirst().file());
        }
        for (String nothing : List.of("", "# only a comment\n", "---\n", "~\n")) {
            assertEquals(GLOSSARY, faults(mini.with(GLOSSARY, nothing)).getFirst().file());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "soon", "10/01/2027"})
    void aDateThatIsNoneIsRefused(String date) {
        replacing(EVIDENCE, "review-by: 2027-01-10", "review-by: " + date)
                .isRefusedAt("review-by:", "\"" + date + "\" is not a date");
    }

    @Test
    void aListThatIsNotClosedIsRefused() {
        Broken open = replacing(EVIDENCE, "stages: [preparing, go-live]", "stages: [preparing, go-live");
        open.isRefusedAt(open.folder.line(EVIDENCE, "stages:") + 1, "expected ',' or ']'");
    }

    @Test
    void aCommaInAChoiceWithoutQuotesIsRefused() {
        replacing(INTERVIEW, "\"Some hours, but not enough\"", "Some hours, but not enough")
                .isRefusedAt("but not enough", "but not enough");
    }

    @Test
    void whatFollowsASecondDocumentMarkIsNotDroppedInSilence() {
        replacing(GLOSSARY, "  - term: floor walker", "---\n  - term: floor walker")
                .isRefusedAt("floor walker", "one document");
    }

    @Test
    void markdownThatPagesMayNotUseIsRefusedAtItsLine() {
        replacing(FACTOR, "- Staff learn in paid time.", "```\ncode\n```").isRefusedAt("```", "a code block");
        replacing(FACTOR, "- Staff learn in", "- Staff learn\n  - in").isRefusedAt("  - in", "a list in a list");
    }

    @Test
    void aPageSaysWhatItIsAboutBeforeItsFirstHeading() {
        replacing(DUTY, "TS100 asks for a hazard log. Whoever deploys the system keeps it.\n", "")
                .isRefusedAt(mini.line(DUTY, "TS100 asks") - 1, "before its first heading");
    }

    @Test
    void everyPartOfAPageHasItsOwnName() {
        int line = mini.line(DUTY, "## Done when");
        replacing(DUTY, "## Done when", "## How").isRefusedAt(line, "none stands twice");
        replacing(DUTY, "## Done when", "##").isRefusedAt(line, "has words");
    }

    @Test
    void aQuestionThatInterviewsCannotAskIsNamedWithItsLine() {
        String line = "- id: epr-shortcuts";
        replacing(INTERVIEW, "path: full", "path: long").isRefusedAt(line, "path is quick or full");
        replacing(INTERVIEW, "kind: multiple", "kind: many").isRefusedAt(line, "kind is");
        replacing(INTERVIEW, "{technology: [epr]}", "{mood: [calm]}").isRefusedAt(line, "mood is not a field");
        replacing(INTERVIEW, "{technology: [epr]}", "{technology: epr}").isRefusedAt(line, "needs a list");
    }

    @Test
    void everyFaultIsNamedAtOnceInTheOrderOfTheFiles() {
        TestKnowledge broken = mini.replacing(DUTY, "who:", "whom:").replacing(ACTION, "who:", "whom:")
                .replacing(INTERVIEW, "path: full", "path: long")
                .replacing(INTERVIEW, "kind: single", "kind: one");
        assertEquals(List.of(ACTION, DUTY, INTERVIEW, INTERVIEW),
                faults(broken).stream().map(Fault::file).toList());
    }

    @Test
    void aListThatMustBeThereIsNamed() {
        assertEquals("knowledge/priority.yaml: the file is missing",
                faults(mini.without("priority.yaml")).getFirst().toString());
    }
}
