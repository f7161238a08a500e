package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import foothold.Foothold;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Our element beside other chats, each on the same page of another site, in one run: `mvn -Pwidgets verify`. The others are
/// fetched by npm into `target/widgets`; what cannot be fetched is named and left out. The table is also written there.
class WidgetComparison {

    private static final int ROUNDS = 7;
    private static final double KIB = 1024;
    private static final Path FOLDER = Path.of("target", "widgets");
    /// What a careful intranet allows: our own files and this widget's, nothing inline, no markup from scripts.
    private static final String STRICT = "default-src 'none'; script-src 'self' %1$s; style-src 'self'; connect-src 'self' %1$s; "
            + "img-src 'self'; require-trusted-types-for 'script'";
    private static final String SHOWN = """
            () => { const controls = 'button, textarea, input:not([type=hidden]), [contenteditable=true]';
              const shown = root => [...root.querySelectorAll('*')].some(node =>
                node.matches(controls) && node.getBoundingClientRect().width > 0 || node.shadowRoot && shown(node.shadowRoot));
              return shown(document); }""";
    private static final String LIVE = """
            () => { const all = root => [...root.querySelectorAll('*')].flatMap(node => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
              const roles = ['status', 'alert', 'log', 'feed'];
              return all(document).filter(node => roles.includes(node.getAttribute('role')) || node.matches('[aria-live]:not([aria-live=off])'))
                .map(node => roles.find(role => role === node.getAttribute('role')) ?? 'aria-live').sort().join(' ') || 'none'; }""";
    private static final String FIELD = "textarea:visible, input[type=text]:visible, [contenteditable=true]:visible";
    private static final HostPage HOST = new HostPage();

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Foothold foothold = Foothold.plain().with("FOOTHOLD_EMBED_ORIGINS", HOST.address()).searchingByMeaning();

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private double bareHeap;

    @Test
    void besideOthers() throws Exception {
        HOST.put("/widgets/", Path.of("src/test/resources/widgets"));
        var widgets = new ArrayList<>(List.of(Widget.ours(foothold.address())));
        for (Widget peer : Widget.PEERS) {
            if (fetched(peer)) {
                widgets.add(peer);
            }
        }
        Widget.SERVERS.forEach(HOST::answer);
        widgets.forEach(widget -> HOST.put(widget.path(), html(widget), Map.of()));
        widgets.forEach(widget -> HOST.put(widget.path() + "-strict", html(widget), Map.of("Content-Security-Policy", STRICT.formatted(foothold.address()))));
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        new SlowComputer(chromium, HOST).measure(Stream.concat(Stream.of("/bare"), widgets.stream().map(Widget::path)).toList(), ROUNDS, times);
        bareHeap = heap("/bare");
        var table = new StringBuilder("| | JavaScript, KiB gz | ready after a bare page, ms: median (shortest) | heap over it, MiB | axe | live regions | strict policy | "
                + "others asked | at 320x256 |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Widget widget : widgets) {
            table.append(row(widget));
        }
        table.append(String.format("%nMedians of %d at %dx throttle; the bare page took %.0f (%.0f) ms. Load of the machine %.1f at the start, %.1f at the end.%n",
                ROUNDS, SlowComputer.TIMES, SlowComputer.median(times.get("/bare")), Collections.min(times.get("/bare")), load, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("table.md"), table);
        System.out.println(table);
        HOST.close();
        chromium.faults().clear();
        assertEquals(widgets.size() + 1, times.size(), "every page was measured");
    }

    /// Puts a peer's files onto the other site; says so in one line when it cannot be had.
    private boolean fetched(Widget peer) throws InterruptedException {
        try {
            HOST.put(base(peer) + "/", new Npm(FOLDER.toAbsolutePath()).fetch(peer.archive()));
            HOST.put(base(peer) + "/", Path.of("src/test/resources/widgets"));
            return true;
        } catch (IOException e) {
            System.err.println("########## NOT COMPARED WITH " + peer.name() + ": " + e.getMessage() + " ##########");
            return false;
        }
    }

    private static String base(Widget widget) {
        return "/npm/" + widget.archive().replaceAll("[^a-z0-9.]+", "-");
    }

    private String html(Widget widget) {
        return widget.html().replace("BASE", base(widget)).replace("HOST", HOST.address());
    }

    private String row(Widget widget) throws IOException {
        var scripts = new ArrayList<Response>();
        chromium.faults().clear();
        Page page = chromium.page(HOST.address());
        page.onResponse(response -> {
            if (response.url().replaceAll("\\?.*", "").endsWith("js")) {
                scripts.add(response);
            }
        });
        page.navigate(widget.path());
        page.waitForFunction(SHOWN);
        page.waitForTimeout(2_000);
        double weight = List.copyOf(scripts).stream().filter(one -> !one.url().contains("/widgets/")).mapToInt(one -> WeightTest.compressed(one.body())).sum() / KIB;
        List<String> others = chromium.faults().stream().filter(fault -> fault.startsWith("a request to another machine"))
                .map(fault -> fault.replaceAll(".*//([^/]*).*", "$1")).distinct().toList();
        List<String> axe = Axe.findings(page);
        String live = live(page, widget);
        return String.format("| %s | %.1f | %.0f (%.0f) | %.2f | %s | %s | %s | %s | %s |%n", widget.name(), weight,
                SlowComputer.median(times.get(widget.path())) - SlowComputer.median(times.get("/bare")),
                Collections.min(times.get(widget.path())) - Collections.min(times.get("/bare")), (heap(widget.path()) - bareHeap) / KIB / KIB,
                axe.isEmpty() ? "0" : String.join("; ", axe.stream().map(one -> one.replaceAll(":.*", "")).toList()), live, strict(widget),
                others.isEmpty() ? "none" : String.join(" ", others), small(widget));
    }

    /// The live regions that are there once a message was sent and answered.
    private static String live(Page page, Widget widget) {
        if (!widget.opener().isEmpty()) {
            page.locator(widget.opener()).first().click();
        }
        page.locator(FIELD).first().click();
        page.keyboard().type(Advisor.QUESTION);
        page.keyboard().press("Enter");
        page.getByText(widget.says()).first().waitFor();
        return (String) page.evaluate(LIVE);
    }

    private String strict(Widget widget) {
        Page page = chromium.page(HOST.address(), options -> options);
        page.addInitScript("window.broken = 0; addEventListener('securitypolicyviolation', () => { broken++; });");
        page.navigate(widget.path() + "-strict");
        page.waitForTimeout(4_000);
        boolean shown = (boolean) page.evaluate(SHOWN);
        int broken = ((Number) page.evaluate("broken")).intValue();
        page.context().close();
        return (shown ? "shown" : "not shown") + (broken == 0 ? "" : ", broken " + broken + " times");
    }

    private String small(Widget widget) {
        Page page = chromium.page(HOST.address(), options -> options.setViewportSize(320, 256));
        page.navigate(widget.path());
        page.waitForFunction(SHOWN);
        page.waitForTimeout(1_000);
        boolean sideways = (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        long hidden = Focus.faults(page).stream().filter(fault -> fault.startsWith("only")).count();
        page.context().close();
        return (sideways ? "scrolls sideways" : "fits") + (hidden == 0 ? "" : ", " + hidden + " stops hidden");
    }

    private double heap(String path) {
        Page page = chromium.page(HOST.address(), options -> options);
        page.navigate(path);
        if (!path.equals("/bare")) {
            page.waitForFunction(SHOWN);
        }
        page.waitForTimeout(1_000);
        double used = ElementTest.heap(page.context().newCDPSession(page));
        page.context().close();
        return used;
    }
}
