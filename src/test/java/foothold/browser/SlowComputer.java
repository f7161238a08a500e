package foothold.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// A computer a quarter as fast as this one, and how long pages take on it until they can be used: until they are loaded, and
/// the first control that they should show has been drawn. Pages take turns, so that whatever else this machine does meets
/// them all; each is loaded once before it counts.
final class SlowComputer {

    /// How much slower than this machine a ward's may be.
    static final int TIMES = 4;
    /// Looks in every frame that is drawn, and into open shadow roots.
    private static final String CLOCK = """
            (() => {
              const controls = 'button, textarea, input:not([type=hidden]), [contenteditable=true]';
              const shown = root => [...root.querySelectorAll('*')].some(node =>
                node.matches(controls) && node.getBoundingClientRect().width > 0 || node.shadowRoot && shown(node.shadowRoot));
              const look = () => {
                if (document.readyState === 'complete' && (location.pathname === '/bare' || shown(document))) readyAt = performance.now();
                else requestAnimationFrame(look);
              };
              window.readyAt = 0;
              requestAnimationFrame(look);
            })();""";

    private final Chromium chromium;
    private final HostPage host;

    SlowComputer(Chromium chromium, HostPage host) {
        this.chromium = chromium;
        this.host = host;
        host.put("/bare", "", Map.of());
    }

    /// Loads each page as often as asked and adds its times, in milliseconds from the start of its loading.
    void measure(Collection<String> paths, int rounds, Map<String, List<Double>> times) {
        for (int round = 0; round < rounds; round++) {
            for (String path : paths) {
                List<Double> of = times.computeIfAbsent(path, _ -> new ArrayList<>());
                if (of.isEmpty()) {
                    ready(path);
                }
                of.add(ready(path));
            }
        }
    }

    private double ready(String path) {
        // In a context of its own, in which nothing is loaded yet.
        Page page = chromium.page(host.address(), options -> options);
        page.addInitScript(CLOCK);
        var rate = new JsonObject();
        rate.addProperty("rate", TIMES);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate);
        page.setDefaultTimeout(60_000);
        page.navigate(path);
        page.waitForFunction("readyAt");
        double took = ((Number) page.evaluate("readyAt")).doubleValue();
        page.context().close();
        return took;
    }

    static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
