package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How soon the element can be used on a slow computer, beside a bare page in the same run: the difference of medians of seven,
/// the best of up to three such rounds. Where that is not within the budget on a machine with far more to do than it can, the
/// time is not the element's, so the test is skipped and says so; on a quiet machine it fails.
class ReadyTest {

    private static final double BUDGET_MILLIS = 200;
    private static final int ROUNDS = 7;
    private static final int TRIES = 3;
    /// Programs that wait for each core, beyond which a time says nothing.
    private static final double BUSY = 2;
    private static final HostPage HOST = new HostPage();

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @AfterAll
    static void stop() {
        HOST.close();
    }

    @Test
    void theElementIsReadySoonAfterABarePage() {
        HOST.put("/element", "<foothold-advisor></foothold-advisor><script type=\"module\" src=\"" + site.address()
                + "/embed/v1/foothold-chat.js\"></script>", Map.of());
        var slow = new SlowComputer(chromium, HOST);
        double more = Double.MAX_VALUE;
        for (int tries = 0; tries < TRIES && more > BUDGET_MILLIS; tries++) {
            var times = new HashMap<String, List<Double>>();
            slow.measure(List.of("/bare", "/element"), ROUNDS, times);
            more = Math.min(more, SlowComputer.median(times.get("/element")) - SlowComputer.median(times.get("/bare")));
        }
        var machine = ManagementFactory.getOperatingSystemMXBean();
        double waiting = machine.getSystemLoadAverage() / machine.getAvailableProcessors();
        System.out.printf("element: ready %.0f ms after a bare page at %dx throttle, with a load of %.1f a core%n", more, SlowComputer.TIMES, waiting);
        assumeTrue(more <= BUDGET_MILLIS || waiting <= BUSY, "this machine is too busy to tell how soon the element is ready");
        assertTrue(more <= BUDGET_MILLIS, "ready " + more + " ms after a bare page");
    }
}
