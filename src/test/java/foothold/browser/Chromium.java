package foothold.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/// A real browser for a test class: `@RegisterExtension static final Chromium chromium = new Chromium();`. One browser
/// serves the whole run; each page is without cookies and closed after the test. Where there is
/// no browser the class is skipped before any server starts, or fails where [Tools#required()] says so.
///
/// A test fails when its pages asked anything of another machine, broke their content security policy, or threw an error.
/// What a failed test saw last is kept as a picture in `target/browser`.
public final class Chromium implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final Namespace HERE = Namespace.create(Chromium.class);
    private static final Pattern ELSEWHERE =
            Pattern.compile("^(?!(https?|wss?)://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:|/|$)|data:|blob:|about:).*");
    private static final double PATIENCE_MILLIS = 10_000;

    /// Those of one test.
    private final List<BrowserContext> contexts = new ArrayList<>();
    /// Those that tests use in turn, by the server's address.
    private final Map<String, BrowserContext> inTurn = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private RunningBrowser running;
    private @Nullable Page window;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Tools tools = shared(context).getOrComputeIfAbsent("tools", _ -> announced(Tools.find()), Tools.class);
        if (!tools.complete() && Tools.required()) {
            throw new IllegalStateException("Browser tests may not be skipped here (CI=false allows it): " + tools.missing());
        }
        return tools.complete() ? ConditionEvaluationResult.enabled("there is a browser")
                : ConditionEvaluationResult.disabled(tools.missing());
    }

    private static Tools announced(Tools tools) {
        if (!tools.complete() && !Tools.required()) {
            System.err.println("########## BROWSER TESTS SKIPPED: " + tools.missing() + " ##########");
        }
        return tools;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Store shared = shared(context);
        Tools tools = shared.get("tools", Tools.class);
        running = shared.getOrComputeIfAbsent("browser", _ -> RunningBrowser.start(tools), RunningBrowser.class);
    }

    /// A new page, as a person on a desktop computer has it. The first of a test stands in a context that the tests of its class use
    /// in turn, as to open one is half of what a look at a page costs; a second one is another person's.
    ///
    /// @param address the server that paths are opened at
    public Page page(String address) {
        BrowserContext context = inTurn.computeIfAbsent(address, server -> context(server, options -> options));
        if (!context.pages().isEmpty()) {
            return page(address, options -> options);
        }
        context.clearCookies();
        context.clearPermissions();
        context.setOffline(false);
        return context.newPage();
    }

    /// A page in a new context with options of its own, such as no scripts.
    public Page page(String address, UnaryOperator<NewContextOptions> options) {
        BrowserContext context = context(address, options);
        contexts.add(context);
        return context.newPage();
    }

    private BrowserContext context(String address, UnaryOperator<NewContextOptions> options) {
        BrowserContext context = running.browser().newContext(options.apply(
                new NewContextOptions().setBaseURL(address).setLocale("en-GB").setViewportSize(1280, 800)));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.route(ELSEWHERE, this::refuse);
        context.onPage(this::watch);
        return context;
    }

    /// A page that the tests of a class use in turn, each time like a new window: without cookies, of the usual size and looks.
    /// For pages without scripts, as it keeps what they stored.
    public Page window(String address) {
        if (window == null) {
            window = context(address, options -> options).newPage();
        }
        window.context().clearCookies();
        window.setViewportSize(1280, 800);
        window.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
        return window;
    }

    private void refuse(Route route) {
        faults.add("a request to another machine: " + route.request().url());
        route.abort();
    }

    private void watch(Page page) {
        page.onPageError(error -> faults.add("an error on " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy") || message.text().contains("TrustedHTML")) {
                faults.add("against the policy on " + page.url() + ": " + message.text());
            }
        });
    }

    /// What pages did so far that fails the test at its end. A test that expects a fault takes it from the list.
    public List<String> faults() {
        return faults;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            keepPicture(context);
        }
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        inTurn.values().forEach(kept -> kept.pages().forEach(Page::close));
        List<String> seen = List.copyOf(faults);
        faults.clear();
        if (!seen.isEmpty()) {
            throw new AssertionError(String.join("\n", seen));
        }
    }

    private void keepPicture(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName() + "-" + context.getDisplayName();
        Stream.concat(inTurn.values().stream(), contexts.stream()).flatMap(open -> open.pages().stream()).reduce((_, last) -> last).or(() -> Optional.ofNullable(window)).ifPresent(page ->
                page.screenshot(new ScreenshotOptions().setFullPage(true)
                        .setPath(Path.of("target", "browser", name.replaceAll("[^\\w-]+", "-") + ".png"))));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        inTurn.values().forEach(BrowserContext::close);
        inTurn.clear();
        if (window != null) {
            window.context().close();
            window = null;
        }
    }

    private static Store shared(ExtensionContext context) {
        return context.getRoot().getStore(HERE);
    }
}
