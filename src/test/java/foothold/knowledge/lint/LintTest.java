package foothold.knowledge.lint;

import static foothold.knowledge.TestKnowledge.ACTION;
import static foothold.knowledge.TestKnowledge.DUTY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Fault;
import foothold.knowledge.TestKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintTest {

    @Test
    void theSmallFolderHoldsEveryRule() {
        assertEquals(List.of(), LintCheck.faults(TestKnowledge.mini(), LintCheck.SMALL));
    }

    @Test
    void theSmallFolderLacksOnlyNumbersForShipping() {
        List<Fault> faults = LintCheck.faults(TestKnowledge.mini(), CoverageRules.SHIPPED);
        assertEquals(6, faults.size(), faults.toString());
        assertTrue(faults.stream().allMatch(fault -> fault.problem().matches("it.* has \\d+ .*")), faults.toString());
    }

    @Test
    void aFaultNamesItsFileItsLineAndTheProblem() {
        assertEquals("knowledge/a.md:3: too long", new Fault("a.md", 3, "too long").toString());
        assertEquals("knowledge/a.md: gone", new Fault("a.md", 0, "gone").toString());
    }

    @Test
    void whatCannotBeReadIsAFaultToo() {
        LintCheck.replacing(ACTION, "who:", "whom:").isTheFault("whom:", "\"whom\" is not a field here");
        TestKnowledge noGlossary = TestKnowledge.mini().without("glossary.yaml");
        assertEquals(List.of(new Fault("glossary.yaml", 0, "the file is missing")),
                LintCheck.faults(noGlossary, LintCheck.SMALL));
    }

    @Test
    void faultsComeInTheOrderOfFilesAndLines() {
        TestKnowledge broken = TestKnowledge.mini()
                .replacing(DUTY, "force: standard", "force: wish")
                .replacing(DUTY, "effort: weeks", "effort: years")
                .replacing(ACTION, "effort: days", "effort: years");
        List<Fault> faults = LintCheck.faults(broken, LintCheck.SMALL);
        assertEquals(List.of(ACTION, DUTY, DUTY), faults.stream().map(Fault::file).toList());
        assertTrue(faults.get(1).line() < faults.get(2).line(), faults.toString());
    }
}
