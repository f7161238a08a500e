package foothold.knowledge.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.Fault;
import foothold.knowledge.TestKnowledge;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// The small knowledge folder with one thing broken in one file, and what the linter says of it on 1 February 2026.
record LintCheck(TestKnowledge folder, String file) {

    /// As much as the small folder holds.
    static final CoverageRules SMALL = new CoverageRules(1, 2, 1, 0, 1, 2, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T09:00:00Z"), ZoneOffset.UTC);

    static LintCheck replacing(String file, String words, String others) {
        return new LintCheck(TestKnowledge.mini().replacing(file, words, others), file);
    }

    static LintCheck with(String file, String text) {
        return new LintCheck(TestKnowledge.mini().with(file, text), file);
    }

    static List<Fault> faults(TestKnowledge folder, CoverageRules coverage) {
        return new Lint(CLOCK, coverage).check(folder.folder());
    }

    void hasNoFault() {
        assertEquals(List.of(), faults(folder, SMALL));
    }

    /// The one fault is this, on the first line of the broken file that holds some words.
    void isTheFault(String lineOf, String problem) {
        assertEquals(List.of(new Fault(file, folder.line(file, lineOf), problem)), faults(folder, SMALL));
    }

    /// This is a fault, and what follows from the same break may be others.
    void isAmongTheFaults(String lineOf, String problem) {
        List<Fault> faults = faults(folder, SMALL);
        assertTrue(faults.contains(new Fault(file, folder.line(file, lineOf), problem)), faults.toString());
    }

    /// The one fault is this, at a place in another file than the broken one.
    void isTheFaultIn(String otherFile, String lineOf, String problem) {
        new LintCheck(folder, otherFile).isTheFault(lineOf, problem);
    }
}
