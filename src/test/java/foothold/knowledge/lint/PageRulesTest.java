package foothold.knowledge.lint;

import static foothold.knowledge.TestKnowledge.ACTION;
import static foothold.knowledge.TestKnowledge.DUTY;
import static foothold.knowledge.lint.LintCheck.replacing;
import static foothold.knowledge.lint.LintCheck.with;

import foothold.knowledge.TestKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the linter says of a page's id, words, parts and sentences, one broken thing at a time.
class PageRulesTest {

    private static final String FINDING = "evidence/other.md";

    /// A finding that nothing names, so that its id may be anything.
    private static LintCheck finding(String id, String title, String text) {
        return new LintCheck(TestKnowledge.mini().with(FINDING,
                TestKnowledge.mini().withFinding(id, title, text).text("evidence/" + id + ".md")), FINDING);
    }

    @Test
    void anIdIsItsFilesName() {
        finding("another", "Another", "One. Two.").isTheFault("id:", "the id is not the file's name");
    }

    @Test
    void anIdIsUsedOnce() {
        var pages = TestKnowledge.mini().withAction("super-users-step-in", "Twice", "Why.", "super-users-step-in");
        new LintCheck(pages, "actions/super-users-step-in.md")
                .isTheFault("id:", "the id super-users-step-in is used twice");
    }

    @Test
    void anIdCanStandInAnAddress() {
        new LintCheck(TestKnowledge.mini().withFinding("Our study", "Ours", "One. Two."), "evidence/Our study.md")
                .isTheFault("id:", "an id is lower-case words joined by hyphens");
    }

    @Test
    void aTitleIsShort() {
        finding("other", "x".repeat(90), "One. Two.").hasNoFault();
        finding("other", "x".repeat(91), "One. Two.").isTheFault("title:", "the title has more than 90 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            technologies: [any] | technologies: [fax] | "fax" is not one of [any, epr, video]
            settings: [any] | settings: [moon] | "moon" is not one of [acute-hospital, any, community]
            stages: [preparing, go-live] | stages: [x] | "x" is not one of [after, before-choosing, go-live, preparing]
            factors: [skills-and-knowledge] | factors: [luck] | "luck" is not one of [skills-and-knowledge]
            factors: [skills-and-knowledge] | factors: [] | it names none
            agreement: mixed | agreement: full | "full" is not one of [broad, mixed, untested]
            effort: days | effort: years | "years" is not one of [days, hours, weeks]
            """)
    void anActionUsesTheClosedWords(String right, String wrong, String problem) {
        replacing(ACTION, right, wrong).isAmongTheFaults(wrong, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            force: standard          | force: wish            | "wish" is not one of [contract, guidance, law, standard]
            effort: weeks            | effort: years          | "years" is not one of [days, hours, weeks]
            wales: {status: none     | wales: {status: maybe  | "maybe" is not one of [check-locally, counterpart, none]
            nations: [england]       | nations: []            | it names none
            nations: [england]       | nations: [england, wales] | wales stands either in nations or in elsewhere
            """)
    void aDutyUsesTheClosedWords(String right, String wrong, String problem) {
        replacing(DUTY, right, wrong).isTheFault(wrong, problem);
    }

    @Test
    void aDutySaysSomethingOfEveryNation() {
        replacing(DUTY, "  wales: {status: none, note: \"It does not apply in Wales.\"}\n", "")
                .isTheFault("nations:", "wales stands either in nations or in elsewhere");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actions/pay-super-users.md      | ## How                          | How
            actions/pay-super-users.md      | ## Done when                    | Done when
            actions/pay-super-users.md      | ## Where experts disagree       | Where experts disagree
            duties/safety-standard.md       | ## How                          | How
            duties/safety-standard.md       | ## Done when                    | Done when
            evidence/super-users-step-in.md | ## What this does not show      | What this does not show
            factors/skills-and-knowledge.md | ## Why it matters               | Why it matters
            factors/skills-and-knowledge.md | ## What good looks like         | What good looks like
            factors/skills-and-knowledge.md | ## Warning signs                | Warning signs
            technologies/epr.md             | ## What is particular about it  | What is particular about it
            """)
    void everyKindOfPageHasItsParts(String file, String heading, String part) {
        String problem = "the part \"" + part + "\" is missing or empty";
        replacing(file, heading, "## Something else").isTheFault("id:", problem);
        replacing(file, heading, heading + "\n\n## Something else").isTheFault("id:", problem);
    }

    @Test
    void onlyMixedAdviceNeedsItsDisagreement() {
        new LintCheck(TestKnowledge.mini().replacing(ACTION, "agreement: mixed", "agreement: broad")
                .replacing(ACTION, "## Where experts disagree\nSome would pay a bonus.\n", ""), ACTION).hasNoFault();
    }

    @Test
    void noSentenceIsTooLongToFollow() {
        String words = "word ".repeat(33) + "end.";
        finding("other", "Other", "One. Only " + words).hasNoFault();
        finding("other", "Other", "One.\nA **long** " + words).isTheFault("long", "a sentence has 36 words, over 35");
    }

    @Test
    void aFindingIsTwoToSixSentences() {
        finding("other", "Other", "One.").isTheFault("id:", "the finding has 1 sentences, not 2 to 6");
        finding("other", "Other", "One. ".repeat(6).strip()).hasNoFault();
        finding("other", "Other", "One. ".repeat(7).strip())
                .isTheFault("id:", "the finding has 7 sentences, not 2 to 6");
    }
}
