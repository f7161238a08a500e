package foothold.knowledge.lint;

import static foothold.knowledge.TestKnowledge.ACTION;
import static foothold.knowledge.TestKnowledge.DUTY;
import static foothold.knowledge.TestKnowledge.EVIDENCE;
import static foothold.knowledge.TestKnowledge.FACTOR;
import static foothold.knowledge.TestKnowledge.INTERVIEW;
import static foothold.knowledge.TestKnowledge.TECHNOLOGY;
import static foothold.knowledge.lint.LintCheck.replacing;
import static foothold.knowledge.lint.LintCheck.with;

import foothold.knowledge.TestKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the linter says of what a page rests on and names, and of its dates, one broken thing at a time.
class SupportRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence: [super-users-step-in] | evidence: [super-users] | there is no evidence page super-users
            duties: [safety-standard]       | duties: [safety]        | there is no duty safety
            choices: [nobody]               | choices: [no]           | the question epr-shortcuts has no choice no
            """)
    void whatAnActionNamesExists(String right, String wrong, String problem) {
        replacing(ACTION, right, wrong).isAmongTheFaults(wrong, problem);
    }

    @Test
    void whatOtherPagesNameExists() {
        replacing(DUTY, "pages: [super-users-step-in]", "pages: [lost]").isTheFault("[lost]", "there is no page lost");
        replacing(FACTOR, "evidence: [super-users-step-in]", "evidence: [lost]")
                .isTheFault("[lost]", "there is no evidence page lost");
        replacing(TECHNOLOGY, "evidence: [super-users-step-in]", "evidence: [safety-standard]")
                .isTheFault("[safety-standard]", "there is no evidence page safety-standard");
        replacing(TECHNOLOGY, "uses it. [super-users-step-in]", "uses it. [lost-page]")
                .isTheFault("[lost-page]", "there is no page lost-page");
    }

    @Test
    void aCallForAQuestionThatDoesNotExistIsNamed() {
        replacing(ACTION, "- {question: super-user-hours, choices: [some, none]}",
                "- {question: super-user-hours, choices: [some, none]}\n  - {question: super-user, choices: [none]}")
                .isTheFault("super-user, choices", "there is no question super-user");
        replacing(INTERVIEW, "question: super-user-hours, choices: [some, none]", "question: lost, choices: [none]")
                .isTheFault("- id: epr-shortcuts", "there is no question lost");
    }

    @Test
    void anActionRestsOnSomething() {
        replacing(ACTION, "evidence: [super-users-step-in]\nduties: [safety-standard]", "evidence: []\nduties: []")
                .isTheFault("evidence:", "it cites no evidence and no duty");
    }

    @Test
    void anActionIsCalledForBySomething() {
        var idle = TestKnowledge.mini().withAction("rest", "Rest", "Why.", "super-users-step-in")
                .replacing("actions/rest.md",
                        "called-for-by:\n  - {question: super-user-hours, choices: [some, none]}", "called-for-by: []");
        new LintCheck(idle, "actions/rest.md").isTheFault("called-for-by:", "no answer calls for it");
    }

    @Test
    void aWorseAnswerNeverMakesAnActionVanish() {
        var milder = TestKnowledge.mini().withAction("rest", "Rest", "Why.", "super-users-step-in")
                .replacing("actions/rest.md", "choices: [some, none]", "choices: [some]");
        new LintCheck(milder, "actions/rest.md").isTheFault("super-user-hours",
                "a milder answer to super-user-hours calls for it, so none must too");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type: case study   | type: hunch        | "hunch" is not in evidence-types.yaml
            strength: limited  | strength: strong   | the strength of a case study is limited
            seen: primary      | seen: in a dream   | seen is primary or secondary
            seen: primary      | seen: primary, certainty: hopeful | "case study of hopeful certainty" is not in evidence-types.yaml
            """)
    void strengthFollowsFromTheKindOfEvidenceAndItsCertainty(String right, String wrong, String problem) {
        replacing(EVIDENCE, right, wrong).isTheFault(wrong, problem);
    }

    @Test
    void aSourceCanBeFollowed() {
        replacing(EVIDENCE, "doi: 10.1000/wards", "doi: https://doi.org/10.1000/wards")
                .isTheFault("doi:", "a DOI looks like 10.1136/bmj.n71, without an address before it");
        for (String url : new String[] {"javascript:alert(1)", "example.org", "https://localhost/x", "http://"}) {
            replacing(EVIDENCE, "https://example.org/second", url).isTheFault(url, "the address is not a web address");
        }
    }

    @Test
    void factsStandInTheRegisterAndTheRegisterCarriesPages() {
        replacing(DUTY, "facts: [F-02]", "facts: [F-01, F-02, F-3]")
                .isTheFault("facts:", "the fact F-3 is not in SOURCES.md");
        replacing(EVIDENCE, "facts: [F-01]", "facts: []")
                .isAmongTheFaults("facts:", "it rests on no fact of the register");
        replacing("SOURCES.md", "| F-02 | standard |", "| F-02 | standard |\n| F-03 | idle |")
                .isTheFault("F-03", "no page rests on the fact F-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-01-10", "2026-02-01"})
    void aReviewIsDueWithinTwoYearsOfTheCheckAndNotPast(String date) {
        replacing(EVIDENCE, "review-by: 2027-01-10", "review-by: " + date).hasNoFault();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            review-by: 2027-01-10 | review-by: 2026-01-31 | its review was due on 2026-01-31
            review-by: 2027-01-10 | review-by: 2028-01-11 | a review is due within two years of the check
            checked: 2026-01-10   | checked: 2026-02-03   | it cannot have been checked on 2026-02-03
            """)
    void noPageIsPastItsReviewOrCheckedInTheFuture(String right, String wrong, String problem) {
        replacing(EVIDENCE, right, wrong).isTheFault(wrong, problem);
    }

    @Test
    void aReviewComesAfterItsCheck() {
        with(EVIDENCE, TestKnowledge.mini().text(EVIDENCE).replace("checked: 2026-01-10", "checked: 2026-02-02")
                .replace("review-by: 2027-01-10", "review-by: 2026-02-02"))
                .isTheFault("review-by:", "a review is due within two years of the check");
    }
}
