package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What stands at the foot of every page.
class FooterTest {

    private static final List<String> PATHS = List.of("/", "/ask", "/interview", "/sources", "/about", "/nothing-here");

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @Test
    void helpStandsInTheSamePlaceOnEveryPage() {
        Page page = chromium.page(site.address());
        page.navigate("/");
        List<String> links = page.locator("body > footer a").allInnerTexts();
        assertTrue(links.containsAll(List.of("About, limits and privacy", "Accessibility")), links::toString);
        for (String path : PATHS) {
            page.navigate(path);
            assertEquals(links, page.locator("body > footer a").allInnerTexts(), path);
        }
    }

    @Test
    void theCautionIsOnEveryPage() {
        Page page = chromium.page(site.address());
        for (String path : PATHS) {
            page.navigate(path);
            Locator footer = page.locator("body > footer");
            assertTrue(footer.innerText().contains("It is not clinical advice."), path);
            assertTrue(footer.innerText().contains("It uses no artificial intelligence to write its answers"), path);
            assertEquals(0, footer.locator("button, details, [aria-hidden], [hidden]").count(), path);
        }
    }
}
