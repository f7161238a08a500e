package foothold.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.checklist.Checklist.FindOut;
import foothold.knowledge.Situation;
import foothold.knowledge.Situation.Field;
import foothold.testing.MiniKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A duty is on the checklist when it binds the project, whatever was answered.
class DutiesTest {

    private static final Situation ENGLAND = Situation.UNKNOWN.with(Field.NATION, "england");

    private final Plan plan = Plan.with(new MiniKnowledge().question("training")
            .duty("for-all")
            .duty("for-video", "technologies: [video-consultation]")
            .duty("for-practices", "settings: [general-practice]", "force: contract")
            .duty("for-scotland", "nations: [scotland]", "elsewhere: {england: {status: check-locally,"
                    + " note: Ask your board.}, wales: {status: none, note: None.}}"));

    @Test
    void thoseOfTheNationAreThereWithoutAnyAnswer() {
        assertEquals(List.of("for-all"), plan.ids());
        assertEquals(List.of("for-scotland"), plan.where(Field.NATION, "scotland").ids());
    }

    @Test
    void noneIsThereWhileTheNationIsUnknown() {
        assertEquals(List.of(), plan.about(Situation.UNKNOWN.with(Field.TECHNOLOGY, "epr")).ids());
    }

    @Test
    void thoseOfTheTechnologyAndTheSettingJoin() {
        assertEquals(List.of("for-all", "for-video"), plan.where(Field.TECHNOLOGY, "video-consultation").ids());
        assertEquals(List.of("for-all", "for-practices"), plan.where(Field.SETTING, "general-practice").ids());
    }

    @Test
    void oneForEveryProjectBindsBeforeTheTechnologyIsKnown() {
        assertEquals(List.of("for-all"), plan.about(ENGLAND).ids());
    }

    @Test
    void oneThatMayBindIsToBeFoundOut() {
        List<FindOut> open = plan.about(ENGLAND).checklist().findOut();
        assertEquals(List.of("for-practices", "for-video"), open.stream().map(FindOut::id).limit(2).toList());
        assertEquals("Does for-practices apply to your project?", open.getFirst().text());
        assertTrue(plan.checklist().findOut().stream().noneMatch(find -> find.id().equals("for-video")));
    }

    @Test
    void whatAppliesInsteadOfAnotherNationsDutyIsToBeFoundOutWhereNobodyHasChecked() {
        var open = new FindOut("for-scotland", "What applies here instead of for-scotland?", "Ask your board.", "");
        assertEquals(List.of(open), plan.checklist().findOut());
        assertEquals(List.of(), plan.where(Field.NATION, "wales").checklist().findOut());
        assertEquals(List.of(), plan.where(Field.NATION, "scotland").checklist().findOut());
    }

    @Test
    void aDutySaysWhatItIsAndWhere() {
        Task task = plan.task("for-all");
        assertEquals(Task.Kind.DUTY, task.kind());
        assertEquals("law in England", task.rule());
        assertEquals(List.of(), task.triggeredBy());
        assertEquals("What for-all is about. A second sentence.", task.guidance().why());
        assertEquals("What for-all is about.", task.citations().getFirst().quote());
    }
}
