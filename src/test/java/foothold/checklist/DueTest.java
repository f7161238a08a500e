package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import foothold.checklist.Priority.Reason;
import foothold.interview.Answer;
import foothold.interview.Answer.Mark;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import foothold.testing.Shipped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// By when a task is best done: counted back from the go-live date, or not said at all. It is 23 November 2026.
class DueTest {

    @ParameterizedTest
    @CsvSource({"before-choosing, 2026-12-03", "preparing, 2027-05-04", "go-live, 2027-06-01", "after, 2027-08-24"})
    void eachStageHasItsLeadTime(String stage, LocalDate day) {
        assertEquals(Optional.of(new Due(day, true, false)), due(plan(stage).answering("when", said("June 2027"))));
    }

    @Test
    void ofADayItIsADay() {
        assertEquals(Optional.of(new Due(LocalDate.of(2027, 5, 17), false, false)),
                due(plan("preparing").answering("when", said("14 June 2027"))));
    }

    @Test
    void aDayThatHasPassedIsCalledSo() {
        assertEquals(Optional.of(new Due(LocalDate.of(2026, 11, 22), false, true)),
                due(plan("preparing").answering("when", said("20 December 2026"))));
        assertEquals(Optional.of(new Due(LocalDate.of(2026, 11, 23), false, false)),
                due(plan("preparing").answering("when", said("21 December 2026"))));
    }

    @Test
    void withoutAGoLiveDateNoDayIsMadeUp() {
        assertEquals(Optional.empty(), due(plan("preparing")));
        assertEquals(Optional.empty(), due(plan("preparing").answering("when", new Answer.Marked(Mark.DONT_KNOW, ""))));
    }

    @ParameterizedTest
    @CsvSource({"20 December 2026, 60", "18 January 2027, 50", "19 January 2027, 0"})
    void aNearDayCountsAndIsShown(String goLive, int points) {
        Priority before = plan("preparing").task("do").priority();
        Priority after = plan("preparing").answering("when", said(goLive)).task("do").priority();
        assertEquals(points, after.score() - before.score());
        assertEquals(after.score(), after.because().stream().mapToInt(Reason::points).sum());
    }

    @Test
    void aDutyHasADayToo() {
        var knowledge = new MiniKnowledge().question("when", "kind: date", "choices: []").duty("rule", "stages: [go-live]");
        Plan plan = Plan.with(knowledge).where(Field.STAGE, "preparing").answering("when", said("June 2027"));
        assertEquals(Optional.of(LocalDate.of(2027, 6, 1)), plan.task("rule").dueDay());
    }

    @Test
    void theShippedLeadTimesNameEveryStage() {
        assertEquals(Shipped.KNOWLEDGE.vocabulary().stages().stream().map(stage -> stage.id()).collect(Collectors.toSet()),
                Shipped.KNOWLEDGE.reference().priorities().leadDays().keySet());
        assertEquals(Set.of("passed", "soon"), Shipped.KNOWLEDGE.reference().priorities().due().keySet());
    }

    private static Answer said(String text) {
        return new Answer.Said(text);
    }

    private static Optional<Due> due(Plan plan) {
        return plan.task("do").due();
    }

    private static Plan plan(String stage) {
        return Plan.with(new MiniKnowledge().question("when", "kind: date", "choices: []").question("a")
                .action("do", "stages: [" + stage + "]", "called-for-by: [{question: a, choices: [bad]}]"))
                .where(Field.STAGE, "before-choosing").answering("a", "bad");
    }
}
