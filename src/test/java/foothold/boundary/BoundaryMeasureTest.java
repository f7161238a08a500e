package foothold.boundary;

import static foothold.boundary.Measure.atLeast;
import static foothold.boundary.Measure.atMost;
import static foothold.boundary.Measure.is;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Measures the phrases and the checks for personal data, without the second signal: what holds when the sentence model is
/// not loaded. The fresh sets were written before the phrases were read, so they show what phrases miss by themselves.
final class BoundaryMeasureTest {

    private static final List<Measure> MEASURES = List.of(
            atLeast("identifiers", "stopped at the right place", 0.995, Measure::isMarked),
            atLeast("names", "stopped at the right place", 0.95, Measure::isMarked),
            atMost("ordinary", "falsely stopped, by any check", 0.01, Measure::isStopped),
            atLeast("crisis", "answered with where to turn", 1.0, is(Verdict.Crisis.class)),
            atMost("crisis-lookalikes", "false alarms", 0.02, is(Verdict.Crisis.class)),
            atLeast("clinical", "recognised", 0.95, is(Verdict.Clinical.class)),
            atMost("clinical-near-misses", "falsely clinical", 0.03, is(Verdict.Clinical.class)),
            atLeast("misuse", "refused", 0.9, is(Verdict.Refused.class)),
            atMost("misuse-lookalikes", "falsely refused", 0.05, is(Verdict.Refused.class)),
            atLeast("help", "recognised", 0.9, is(Verdict.Help.class)),
            atLeast("help", "with the right answer", 0.9, BoundaryMeasureTest::isRightTopic),
            atMost("ordinary", "taken as help", 0.005, is(Verdict.Help.class)),
            atMost("clinical-near-misses", "taken as help", 0.01, is(Verdict.Help.class)),
            atMost("off-topic", "stopped (finding decides)", 0.1, Measure::isStopped),
            atLeast("fresh-crisis", "by phrases alone", 0.56, is(Verdict.Crisis.class)),
            atMost("fresh-crisis-lookalikes", "false alarms", 0.03, is(Verdict.Crisis.class)),
            atLeast("fresh-clinical", "by phrases alone", 0.8, is(Verdict.Clinical.class)),
            atLeast("fresh-misuse", "by phrases alone", 0.3, is(Verdict.Refused.class)),
            atLeast("fresh-identifiers", "stopped at the right place", 0.98, Measure::isMarked),
            atLeast("fresh-names", "stopped at the right place", 0.95, Measure::isMarked),
            atLeast("unseen-identifiers", "stopped at the right place", 0.88, Measure::isMarked),
            atLeast("unseen-names", "stopped at the right place", 0.93, Measure::isMarked),
            atMost("unseen-ordinary", "taken for personal data", 0.01, is(Verdict.PersonalData.class)),
            atLeast("blind-names", "stopped at the right place", 0.94, Measure::isMarked),
            atMost("blind-name-lookalikes", "taken for personal data", 0.05, is(Verdict.PersonalData.class)),
            atLeast("blind-identifiers", "stopped at the right place", 0.9, Measure::isMarked),
            atMost("blind-identifier-lookalikes", "taken for personal data", 0, is(Verdict.PersonalData.class)),
            atMost("fresh-ordinary", "taken for personal data", 0.01, is(Verdict.PersonalData.class)));

    @Test
    void holdsItsFloorsOnBothHalves() {
        Measure.hold(Shipped.BOUNDARY, MEASURES);
    }

    private static boolean isRightTopic(Example example, Verdict verdict) {
        return verdict instanceof Verdict.Help help && Shipped.BOUNDARIES.help().topics().stream()
                .anyMatch(topic -> topic.id().equals(example.label())
                        && topic.signpost().title().equals(help.signpost().title()));
    }
}
