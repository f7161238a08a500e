package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.checklist.Priority.Reason;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A task's score is a plain sum. With the weights of [MiniKnowledge] each part has a digit of its own: calls,
/// concern, force, timing, strength, effort.
class PriorityTest {

    private static final String ALWAYS = "called-for-by: [{question: a, choices: [good, partly, poor, bad]}]";

    @ParameterizedTest
    @CsvSource({"good, 0", "partly, 10000", "poor, 20000", "bad, 30000"})
    void theConcernOfTheAnswer(String answer, int points) {
        assertEquals(points, score(Plan.with(questions().action("do", ALWAYS)).answering("a", answer)));
    }

    @Test
    void theWorstConcernOfSeveralAnswers() {
        assertEquals(1_30000, score(Plan.with(questions().action("do", "called-for-by:"
                + " [{question: a, choices: [partly]}, {question: b, choices: [bad]}]"))
                .answering("a", "partly").answering("b", "bad")));
    }

    @ParameterizedTest
    @CsvSource({"1, 30000", "2, 130000", "3, 230000", "4, 330000", "5, 330000"})
    void eachFurtherAnswerThatCallsUpToThree(int answers, int points) {
        Plan plan = Plan.with(questions().action("do", "called-for-by: [{question: a, choices: [bad]},"
                + " {question: b, choices: [bad]}, {question: c, choices: [bad]}, {question: d, choices: [bad]},"
                + " {question: e, choices: [bad]}]"));
        for (String question : List.of("a", "b", "c", "d", "e").subList(0, answers)) {
            plan = plan.answering(question, "bad");
        }
        assertEquals(points, score(plan));
    }

    @Test
    void anAnswerThatCallsTwiceIsOneAnswer() {
        Plan plan = Plan.with(new MiniKnowledge().question("a", "kind: multiple").action("do", "called-for-by:"
                + " [{question: a, choices: [poor, bad]}, {question: a, choices: [bad]}]"));
        assertEquals(30000, score(plan.answering("a", "bad")));
        assertEquals(30000, score(plan.answering("a", "poor", "bad")));
    }

    @ParameterizedTest
    @CsvSource({"law, 5000", "standard, 4000", "contract, 3000", "guidance, 2000"})
    void theForceOfTheDutyBehindIt(String force, int points) {
        assertEquals(points, score(called(questions().action("do", ALWAYS, "duties: [rule]")
                .duty("rule", "force: " + force))));
    }

    @Test
    void theStrongestForceOfSeveral() {
        assertEquals(4000, score(called(questions().action("do", ALWAYS, "duties: [one, two]")
                .duty("one", "force: guidance").duty("two", "force: standard"))));
    }

    @Test
    void noForceWhereTheDutyDoesNotBind() {
        Plan plan = called(questions().action("do", ALWAYS, "duties: [rule]").duty("rule", "technologies: [epr]"));
        assertEquals(5000, score(plan));
        assertEquals(0, score(plan.where(Field.NATION, "wales")));
        assertEquals(0, score(plan.where(Field.TECHNOLOGY, "other")));
    }

    @ParameterizedTest
    @CsvSource({"strong, 40", "moderate, 30", "limited, 20", "opinion, 10"})
    void theStrengthOfTheEvidence(String strength, int points) {
        assertEquals(points, score(called(questions().action("do", ALWAYS, "evidence: [found]")
                .finding("found", "evidence: {type: study, strength: " + strength + ", seen: primary}"))));
    }

    @Test
    void theStrongestEvidenceOfSeveral() {
        assertEquals(40, score(called(questions().action("do", ALWAYS, "evidence: [weak, sound]").finding("weak")
                .finding("sound", "evidence: {type: trial, strength: strong, seen: primary}"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before-choosing         | preparing       | 300
            before-choosing, after  | preparing       | 0
            preparing               | preparing       | 200
            go-live, preparing      | preparing       | 200
            go-live                 | preparing       | 100
            after, go-live          | preparing       | 100
            after                   | preparing       | 0
            after                   | before-choosing | 0
            before-choosing         | after           | 300
            any                     | go-live         | 200""")
    void itsStageAgainstTheProjects(String stages, String stage, int points) {
        assertEquals(points,
                score(called(questions().action("do", ALWAYS, "stages: [" + stages + "]")).where(Field.STAGE, stage)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            epr                | 7
            any                | 0
            epr, e-prescribing | 0""")
    void beingAboutOneTechnologyAlone(String technologies, int points) {
        assertEquals(points, score(called(questions().action("do", ALWAYS, "technologies: [" + technologies + "]"))));
    }

    @ParameterizedTest
    @CsvSource({"hours, 3", "days, 2", "weeks, 1", "months, 0"})
    void theEffort(String effort, int points) {
        assertEquals(points, score(called(questions().action("do", ALWAYS, "effort: " + effort))));
    }

    @Test
    void theScoreIsTheSumOfThePartsThatAreShownInWords() {
        Priority priority = Plan.with(questions().finding("found").duty("rule").action("do", "effort: hours",
                        "evidence: [found]", "duties: [rule]",
                        "called-for-by: [{question: a, choices: [bad]}, {question: b, choices: [bad]}]"))
                .where(Field.STAGE, "preparing").answering("a", "bad").answering("b", "bad").task("do").priority();
        assertEquals(1_35223, priority.score());
        assertEquals(List.of(new Reason("a serious gap", 30000), new Reason("several answers", 100000),
                new Reason("the law", 5000), new Reason("limited", 20), new Reason("your stage", 200),
                new Reason("quick", 3)), priority.because());
    }

    @Test
    void aDutyHasTheSamePartsButNoAnswers() {
        Plan plan = Plan.with(questions().duty("do", "force: contract", "effort: weeks")).where(Field.STAGE, "go-live");
        assertEquals(3341, score(plan));
    }

    private static MiniKnowledge questions() {
        return new MiniKnowledge().question("a").question("b").question("c").question("d").question("e");
    }

    private static Plan called(MiniKnowledge knowledge) {
        return Plan.with(knowledge).answering("a", "good");
    }

    private static int score(Plan plan) {
        return plan.task("do").priority().score();
    }
}
