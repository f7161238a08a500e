package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.advice.Citation;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A task says all that somebody needs to do it.
class TaskTest {

    private static final String BAD = "called-for-by: [{question: training, choices: [bad]}]";

    @Test
    void carriesTheWholePage() {
        Task task = plan("who: Ward manager", "effort: days", "agreement: mixed",
                "factors: [ways-of-working, safety-and-equity]").task("train");
        assertEquals(Task.Kind.ACTION, task.kind());
        assertEquals("Do train", task.title());
        assertEquals("ways-of-working", task.factor());
        assertEquals("What train is about. A second sentence.", task.guidance().why());
        assertEquals(List.of("Begin train.", "End train."), task.guidance().how());
        assertEquals("Ward manager", task.guidance().who());
        assertEquals("days", task.guidance().effort());
        assertEquals("It is done.", task.guidance().doneWhen());
        assertEquals("mixed", task.guidance().agreement());
        assertEquals("They do.", task.guidance().disagreement());
        assertEquals(List.of("What does train cost?"), task.guidance().askSupplier());
        assertEquals("Who is left out?", task.guidance().equityCheck());
        assertEquals("", task.rule());
    }

    @Test
    void quotesWhatItRestsOnWordForWord() {
        List<Citation> citations = plan("evidence: [found]", "duties: [rule]").task("train").citations();
        assertEquals(List.of("What found is about.", "What rule is about."),
                citations.stream().map(Citation::quote).toList());
        assertEquals(List.of("survey", "law"), citations.stream().map(Citation::evidenceType).toList());
    }

    @Test
    void whatHoldsInTheProjectsNationIsQuotedFirst() {
        Plan plan = Plan.with(new MiniKnowledge().question("training")
                .action("train", BAD, "evidence: [english, everywhere]", "duties: []")
                .finding("english", "nations: [england]").finding("everywhere")).answering("training", "bad");
        assertEquals(List.of("What english is about.", "What everywhere is about."), quotes(plan));
        assertEquals(List.of("What everywhere is about.", "What english is about."), quotes(plan.where(Field.NATION, "wales")));
    }

    private static List<String> quotes(Plan plan) {
        return plan.task("train").citations().stream().map(Citation::quote).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before-choosing           | preparing
            preparing                 | preparing
            go-live                   | go-live
            go-live, before-choosing  | go-live
            before-choosing, after    | after
            any                       | preparing""")
    void standsInItsFirstStageThatIsNotPastOrElseInTheProjects(String stages, String expected) {
        Plan preparing = plan("stages: [" + stages + "]").where(Field.STAGE, "preparing");
        assertEquals(expected, preparing.task("train").stage());
    }

    @Test
    void standsInItsFirstStageWhileTheProjectsIsUnknown() {
        assertEquals("go-live", plan("stages: [after, go-live]").task("train").stage());
    }

    @Test
    void tasksWithTheSameScoreStandInTheOrderOfTheirIds() {
        Plan plan = Plan.with(new MiniKnowledge().question("training").action("b", BAD)
                .action("c", BAD, "effort: hours").action("a", BAD)).answering("training", "bad");
        assertEquals(List.of("c", "a", "b"), plan.ids());
    }

    private static Plan plan(String... lines) {
        var all = new ArrayList<>(List.of(lines));
        all.add(BAD);
        return Plan.with(new MiniKnowledge().question("training").action("train", all.toArray(String[]::new))
                .finding("found").duty("rule")).answering("training", "bad");
    }
}
