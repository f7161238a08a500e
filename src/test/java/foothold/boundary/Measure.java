package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.function.Executable;

/// A share of a labelled set that must be at least, or at most, so much on each half.
///
/// @param tune   the limit on the tuning half
/// @param report the limit on the half that nothing was tuned on
record Measure(String set, String what, boolean atLeast, double tune, double report,
               BiPredicate<Example, Verdict> counts) {

    private static final List<String> HALVES = List.of("tune", "report");

    static Measure atLeast(String set, String what, double limit, BiPredicate<Example, Verdict> counts) {
        return new Measure(set, what, true, limit, limit, counts);
    }

    static Measure atMost(String set, String what, double limit, BiPredicate<Example, Verdict> counts) {
        return new Measure(set, what, false, limit, limit, counts);
    }

    static BiPredicate<Example, Verdict> is(Class<? extends Verdict> kind) {
        return (_, verdict) -> kind.isInstance(verdict);
    }

    static boolean isStopped(Example example, Verdict verdict) {
        return !(verdict instanceof Verdict.Proceed);
    }

    /// Whether a text is neither searched for nor answered as a question about Foothold.
    static boolean isTurnedAway(Example example, Verdict verdict) {
        return isStopped(example, verdict) && !(verdict instanceof Verdict.Help);
    }

    static boolean isMarked(Example example, Verdict verdict) {
        return verdict instanceof Verdict.PersonalData personal && example.isFound(personal.found());
    }

    /// Prints one table and holds the limits. What was got wrong is listed only with `-Dboundary.misses=tune`, so that
    /// nobody reads the reporting half by accident.
    static void hold(Boundary boundary, List<Measure> measures) {
        var table = new StringBuilder(String.format("%n%-25s %-30s %-8s %6s %8s %8s%n",
                "set", "measure", "half", "texts", "share", "limit"));
        var checks = new ArrayList<Executable>();
        // Several measures look at the same set; a text is embedded once.
        var verdicts = new HashMap<String, Verdict>();
        for (Measure measure : measures) {
            for (String half : HALVES) {
                List<Example> examples = Example.set(measure.set()).stream()
                        .filter(example -> example.half().equals(half)).toList();
                double share = measure.share(text -> verdicts.computeIfAbsent(text, boundary::check), examples);
                double limit = half.equals("tune") ? measure.tune() : measure.report();
                String line = String.format(Locale.ROOT, "%-25s %-30s %-8s %6d %8.4f %s %.3f",
                        measure.set(), measure.what(), half, examples.size(), share,
                        measure.atLeast() ? ">=" : "<=", limit);
                table.append(line).append(System.lineSeparator());
                checks.add(() -> assertTrue(measure.atLeast() ? share >= limit : share <= limit, line));
            }
        }
        System.out.println(table);
        assertAll(checks);
    }

    private double share(Function<String, Verdict> check, List<Example> examples) {
        int counted = 0;
        for (Example example : examples) {
            boolean isCounted = counts.test(example, check.apply(example.text()));
            counted += isCounted ? 1 : 0;
            if (isCounted != atLeast && example.half().equals(System.getProperty("boundary.misses"))) {
                System.out.println(set + ", not " + what + ": " + example.text());
            }
        }
        return (double) counted / examples.size();
    }
}
