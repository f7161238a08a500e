package foothold.knowledge.lint;

import static foothold.knowledge.TestKnowledge.INTERVIEW;
import static foothold.knowledge.TestKnowledge.OPENING;
import static foothold.knowledge.TestKnowledge.TECHNOLOGY;
import static foothold.knowledge.lint.LintCheck.replacing;
import static foothold.knowledge.lint.LintCheck.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.knowledge.Fault;
import foothold.knowledge.TestKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the linter says of the interview and the other lists, one broken thing at a time.
class ListRulesTest {

    private static final String HOURS = "- id: super-user-hours";
    private static final String SHORTCUTS = "- id: epr-shortcuts";

    @Test
    void aQuestionIdIsUsedOnce() {
        with("interview/12-more.yaml", TestKnowledge.mini().text(OPENING).replace("section: opening", "section: more")
                .replace("path: quick", "path: full")).isTheFaultIn(OPENING, "- id: technology",
                "the question id technology is used twice");
    }

    @Test
    void twoFilesMayShareASection() {
        with("interview/12-more.yaml", """
                section: skills-and-knowledge
                title: Skills and knowledge
                questions:
                  - id: super-user
                    factor: luck
                    path: full
                    text: Who?
                    why: {text: It matters., evidence: super-users-step-in}
                    kind: single
                    choices: [{id: a, text: A, concern: 0}, {id: b, text: B, concern: 1}]
                """).isTheFault("- id: super-user", "it belongs to no factor");
    }

    @Test
    void aChoiceIdIsUsedOnceAQuestion() {
        replacing(INTERVIEW, "{id: paid,", "{id: some,")
                .isTheFault(HOURS, "a choice id of super-user-hours is used twice");
    }

    @Test
    void aQuestionBelongsToAFactor() {
        replacing(INTERVIEW, HOURS + "\n    factor: skills-and-knowledge", HOURS + "\n    factor: epr")
                .isAmongTheFaults(HOURS, "it belongs to no factor");
        replacing(INTERVIEW, HOURS + "\n    factor: skills-and-knowledge", HOURS)
                .isAmongTheFaults(HOURS, "it belongs to no factor");
    }

    @Test
    void aQuestionHasTwoToSixChoices() {
        replacing(INTERVIEW, "      - {id: colleagues, text: Colleagues, concern: 0}\n", "")
                .isTheFault(SHORTCUTS, "it has 1 choices, not 2 to 6");
        replacing(INTERVIEW, "      - {id: colleagues, text: Colleagues, concern: 0}\n",
                "      - {id: c%s, text: C, concern: 0}\n".repeat(6).formatted(1, 2, 3, 4, 5, 6))
                .isTheFault(SHORTCUTS, "it has 7 choices, not 2 to 6");
    }

    @Test
    void aTextQuestionNeedsNoChoices() {
        with("interview/12-more.yaml", """
                section: more
                title: More
                questions:
                  - id: anything-else
                    path: full
                    text: Is there anything else?
                    why: {text: We may have missed it., evidence: super-users-step-in}
                    kind: text
                """).hasNoFault();
    }

    @Test
    void aQuestionSaysWhyItIsAsked() {
        replacing(INTERVIEW, "text: Tired super users cannot help.", "text: \"\"")
                .isTheFault(HOURS, "it does not say why it is asked");
        replacing(OPENING, "{text: Each kind has its own evidence.}", "{text: \"\"}")
                .isTheFault("- id: technology", "it does not say why it is asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", evidence: lost", ", evidence: pay-super-users"})
    void aWhyRestsOnAnEvidencePageOrADuty(String wrong) {
        replacing(INTERVIEW, ", evidence: safety-standard", wrong)
                .isTheFault(SHORTCUTS, "its why names no evidence page or duty that exists");
    }

    @Test
    void aChoiceIsReadInAMoment() {
        replacing(INTERVIEW, "text: They have paid hours", "text: " + "word ".repeat(14).strip()).hasNoFault();
        replacing(INTERVIEW, "text: They have paid hours", "text: " + "word ".repeat(15).strip())
                .isTheFault(HOURS, "the choice paid has over 14 words");
    }

    @Test
    void everyWorryingChoiceLeadsSomewhere() {
        replacing(TestKnowledge.ACTION, "\n  - {question: epr-shortcuts, choices: [nobody]}", "")
                .isTheFaultIn(INTERVIEW, SHORTCUTS, "the worrying choice nobody calls for no action");
        replacing(INTERVIEW, "{id: colleagues, text: Colleagues, concern: 0}",
                "{id: colleagues, text: Colleagues, concern: 1}").hasNoFault();
    }

    @Test
    void conditionsUseWordsAndChoicesThatExist() {
        replacing(INTERVIEW, "{technology: [epr]}", "{technology: [epr]}\n      - {nation: [atlantis]}")
                .isTheFault(SHORTCUTS, "\"atlantis\" is no nation");
        replacing(INTERVIEW, "{technology: [epr]}", "{technology: [epr]}\n      - {technology: [any]}")
                .isTheFault(SHORTCUTS, "\"any\" is no technology");
        replacing(INTERVIEW, "super-user-hours, choices: [some, none]", "super-user-hours, choices: [few]")
                .isTheFault(SHORTCUTS, "the question super-user-hours has no choice few");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2, 2, 1, 0, 1, 2, 2 | it has 1 actions, fewer than 2
            1, 3, 1, 0, 1, 2, 2 | it has 2 interview questions, fewer than 3
            1, 2, 2, 0, 1, 2, 2 | it has 1 hazards, fewer than 2
            1, 2, 1, 1, 1, 2, 2 | it has 0 evidence pages, fewer than 1
            1, 2, 1, 0, 2, 2, 2 | it has 1 questions of its own, fewer than 2
            1, 2, 1, 0, 1, 3, 4 | its quick interview has 2 questions, not 3 to 4
            1, 2, 1, 0, 1, 0, 1 | its quick interview has 2 questions, not 0 to 1
            """)
    void thereIsEnoughOfEverything(String thresholds, String problem) {
        int[] least = List.of(thresholds.split(", ")).stream().mapToInt(Integer::parseInt).toArray();
        List<Fault> faults = LintCheck.faults(TestKnowledge.mini(),
                new CoverageRules(least[0], least[1], least[2], least[3], least[4], least[5], least[6]));
        String file = least[0] > 1 || least[1] > 2 ? TestKnowledge.FACTOR : TECHNOLOGY;
        assertEquals(List.of(new Fault(file, 2, problem)), faults);
    }

    @Test
    void aGlossaryTermStandsOnceAndIsExplainedShortly() {
        replacing("glossary.yaml", "term: floor walker", "term: epr").isTheFault("term: epr", "epr stands twice");
        replacing("glossary.yaml", "explain: Someone who walks round and helps.", "explain: \"\"")
                .isTheFault("term: floor", "floor walker needs an explanation of at most 30 words");
        replacing("glossary.yaml", "Someone who walks round and helps.", "word ".repeat(31).strip())
                .isTheFault("term: floor", "floor walker needs an explanation of at most 30 words");
    }

    @Test
    void aHazardStandsOnceAndBelongsToATechnology() {
        String hazard = TestKnowledge.mini().text("hazards.yaml").replace("hazards:\n", "");
        with("hazards.yaml", TestKnowledge.mini().text("hazards.yaml") + hazard)
                .isTheFault("- id: wrong-record", "the hazard id wrong-record is used twice");
        with("hazards.yaml", TestKnowledge.mini().text("hazards.yaml")
                + hazard.replace("wrong-record", "no-paper").replace("technology: epr", "technology: fax"))
                .isTheFault("- id: no-paper", "\"fax\" is no technology");
    }

    @Test
    void questionsAndHazardsNameRegisteredFacts() {
        replacing("hazards.yaml", "[F-01]", "[F-09]").isTheFault("- id: wrong", "the fact F-09 is not in SOURCES.md");
        replacing(INTERVIEW, "facts: [F-01]", "facts: [F-09]").isTheFault(HOURS, "the fact F-09 is not in SOURCES.md");
    }
}
