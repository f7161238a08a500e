package foothold.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds on every screen: its title and structure, that it can be read and used small, large, spaced out, calm, in forced
/// colours and by keyboard, and that it breaks no rule of axe. Each is opened once and shows all of this.
class ScreenTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();
    @RegisterExtension
    static final Site site = new Site();

    @ParameterizedTest
    @MethodSource("foothold.browser.Screens#all")
    void isBuiltForEverybody(Screen screen) {
        Page page = screen.show(chromium.window(site.address()), site);
        assertAll(
                () -> assertTrue(page.title().startsWith(screen.title()) && page.title().endsWith(" – Foothold"), page.title()),
                () -> Structure.check(page),
                () -> Layout.assertTargetsAreLarge(page),
                () -> skipsToTheContent(page),
                () -> Focus.check(page, false),
                () -> canBeReadSpacedOutAndEnlarged(page),
                () -> fits(page),
                () -> calm(page),
                () -> forced(page),
                () -> breaksNoRule(page, screen.rules()));
    }

    private static void canBeReadSpacedOutAndEnlarged(Page page) {
        assertAll(
                () -> Layout.assertSpacingIsTaken(page),
                () -> {
                    page.setViewportSize(320, 256);
                    Layout.assertFits(page);
                },
                () -> {
                    page.setViewportSize(1280, 800);
                    Layout.assertLettersMayDouble(page);
                },
                () -> Layout.restore(page));
    }

    private static void skipsToTheContent(Page page) {
        // Not with Tab: an error puts the focus further down.
        page.evaluate("() => document.querySelector('a[href], button, input, textarea, summary').focus()");
        assertEquals("Skip to main content", page.evaluate("() => document.activeElement.textContent"));
        assertTrue(page.locator(".skip").boundingBox().width >= 100, "the skip link is not seen");
        page.keyboard().press("Enter");
        assertEquals("main", page.evaluate("() => document.activeElement.id"));
    }

    private static void fits(Page page) {
        page.setViewportSize(640, 800);
        Layout.assertFits(page);
        page.setViewportSize(320, 256);
        Layout.assertFits(page);
        Layout.assertNothingSticks(page);
        Focus.check(page, false);
    }

    private static void calm(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Layout.assertNothingMoves(page);
    }

    private static void forced(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Focus.check(page, true);
    }

    /// Wide, at 400 % zoom, in the dark, and in colours that the system forces. Last, as axe sees less of the page than there is.
    private static void breaksNoRule(Page page, int rules) {
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        page.setViewportSize(1280, 800);
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        Axe.check(page, rules);
        page.setViewportSize(320, 256);
        Axe.checkLook(page);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.checkLook(page);
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Axe.checkLook(page);
    }
}
