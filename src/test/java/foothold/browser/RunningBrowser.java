package foothold.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/// The one browser of a test run; closed when the run ends.
record RunningBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    /// As root there is no sandbox; the rest keeps the browser from calling home and from small shared memory.
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    static RunningBrowser start(Tools tools) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(
                "PLAYWRIGHT_NODEJS_PATH", tools.node().orElseThrow().toString(),
                "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new RunningBrowser(playwright, playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(tools.chromium().orElseThrow()).setArgs(ARGUMENTS)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
