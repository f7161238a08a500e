package foothold.boundary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import foothold.knowledge.BoundariesReader;
import foothold.knowledge.KnowledgeFolder;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The boundary measured on labelled texts, with the floors it is held to on both halves.
class BoundaryMeasureTest {

    private final Boundary boundary =
            new Boundary(BoundariesReader.read(KnowledgeFolder.shipped().files().get("boundaries.yaml")));

    /// One measure: the share of a set that meets with a verdict.
    private record Measure(String what, String set, Predicate<Verdict> meets, double least, double most) {
    }

    private final List<Measure> measures = List.of(
            atLeast("identifiers stopped", "identifiers", Verdict.PersonalData.class, 0.995),
            atLeast("names of patients stopped", "names", Verdict.PersonalData.class, 0.95),
            new Measure("ordinary questions stopped", "ordinary", verdict -> !(verdict instanceof Verdict.Proceed), 0, 0.01),
            atLeast("crises met", "crisis", Verdict.Crisis.class, 1),
            atMost("false alarms", "crisis-lookalikes", Verdict.Crisis.class, 0.02),
            atLeast("clinical questions met", "clinical", Verdict.Clinical.class, 0.95),
            atMost("questions taken as clinical", "clinical-near-misses", Verdict.Clinical.class, 0.03),
            atLeast("misuse refused", "misuse", Verdict.Refused.class, 0.9),
            atMost("honest questions refused", "misuse-lookalikes", Verdict.Refused.class, 0.05),
            atLeast("questions about Foothold met", "help", Verdict.Help.class, 0.9),
            atMost("off topic taken as crisis", "off-topic", Verdict.Crisis.class, 0));

    private static Measure atLeast(String what, String set, Class<? extends Verdict> verdict, double least) {
        return new Measure(what, set, verdict::isInstance, least, 1);
    }

    private static Measure atMost(String what, String set, Class<? extends Verdict> verdict, double most) {
        return new Measure(what, set, verdict::isInstance, 0, most);
    }

    @TestFactory
    Stream<DynamicTest> holdsItsFloors() {
        return measures.stream().map(measure -> DynamicTest.dynamicTest(measure.what(), () -> {
            double tune = share(measure, "tune");
            double report = share(measure, "report");
            System.out.printf("%-32s tune %.3f  report %.3f%n", measure.what(), tune, report);
            assertAll(
                    () -> assertTrue(tune >= measure.least() && tune <= measure.most(), "tune: " + tune),
                    () -> assertTrue(report >= measure.least() && report <= measure.most(), "report: " + report));
        }));
    }

    private double share(Measure measure, String half) {
        List<Labelled> texts = Labelled.read(measure.set()).stream().filter(text -> text.half().equals(half)).toList();
        return texts.stream().filter(text -> measure.meets().test(boundary.check(text.text()))).count() / (double) texts.size();
    }
}
